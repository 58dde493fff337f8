package se.samrum.legalbasis;

import static se.samrum.web.CheckedForm.isEmpty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import se.samrum.web.CheckedForm;
import se.samrum.web.TypedDay;

/** When a basis ends: after a day, or at once. */
public class EndBasisForm implements CheckedForm {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private String lastDay;

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        Optional<LocalDate> last = last();
        return Stream.concat(
                Wrong.when(!isEmpty(lastDay) && last.isEmpty(), "lastDay", "legalbasis.day.wrong"),
                Wrong.when(last.filter(day -> day.isBefore(today)).isPresent(), "lastDay", "legalbasis.day.past"));
    }

    /** The first instant at which it is no basis any more. */
    Instant end(Instant now) {
        return last().map(day -> day.plusDays(1).atStartOfDay(HERE).toInstant()).orElse(now);
    }

    private Optional<LocalDate> last() {
        return Optional.ofNullable(lastDay).flatMap(TypedDay::parse);
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
