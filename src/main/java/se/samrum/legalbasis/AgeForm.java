package se.samrum.legalbasis;

import static se.samrum.web.CheckedForm.isEmpty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samrum.web.CheckedForm;
import se.samrum.web.TypedDay;

/** An age, and the day from which it counts. */
public class AgeForm implements CheckedForm {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 25;

    private String years;
    private String from;

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        Optional<LocalDate> first = first();
        return Stream.of(
                        Wrong.when(age().isEmpty(), "years", "legalbasis.years.wrong"),
                        Wrong.when(first.isEmpty(), "from", "legalbasis.day.wrong"),
                        Wrong.when(first.filter(day -> day.isBefore(today)).isPresent(), "from", "legalbasis.day.past"))
                .flatMap(each -> each);
    }

    /** What was answered, with an id of its own. */
    AgeLimit limit(String code) {
        return new AgeLimit(UUID.randomUUID(), code, age().orElseThrow(), first().orElseThrow());
    }

    private Optional<Integer> age() {
        return Optional.ofNullable(years)
                .map(String::strip)
                .filter(typed -> typed.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(age -> age >= YOUNGEST && age <= OLDEST);
    }

    private Optional<LocalDate> first() {
        return isEmpty(from) ? Optional.empty() : TypedDay.parse(from);
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
