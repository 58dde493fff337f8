package se.samrum.concern;

import java.time.LocalDate;
import se.samrum.web.TypedDay;

/** The day somebody saw it, from the answer they chose. */
final class ObservedDay {

    private ObservedDay() {}

    static LocalDate of(ConcernForm form, LocalDate today) {
        return switch (form.getWhen()) {
            case TODAY -> today;
            case YESTERDAY -> today.minusDays(1);
            case OTHER -> TypedDay.parse(form.getOtherDay()).orElseThrow();
        };
    }
}
