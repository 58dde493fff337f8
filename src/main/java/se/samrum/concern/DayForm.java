package se.samrum.concern;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.samrum.draft.DraftedForm;
import se.samrum.web.CheckedForm;
import se.samrum.web.TypedDay;

/** A form that asks on which day something happened. */
public abstract class DayForm extends DraftedForm implements CheckedForm {

    @NotBlank(message = "{concern.otherDay.missing}")
    private String on;

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        if (CheckedForm.isEmpty(on)) {
            return Stream.empty();
        }
        Optional<LocalDate> day = TypedDay.parse(on);
        return Stream.concat(
                Wrong.when(day.isEmpty(), "on", "concern.otherDay.wrong"),
                Wrong.when(day.filter(read -> read.isAfter(today)).isPresent(), "on", "concern.otherDay.future"));
    }

    LocalDate day() {
        return TypedDay.parse(on).orElseThrow();
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
