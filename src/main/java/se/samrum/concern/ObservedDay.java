package se.samrum.concern;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A day as people type it: 2026-11-22 or 20261122. */
final class ObservedDay {

    private ObservedDay() {}

    static Optional<LocalDate> parse(String typed) {
        String digits = typed.strip().replace("-", "");
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static LocalDate of(ConcernForm form, LocalDate today) {
        return switch (form.getWhen()) {
            case TODAY -> today;
            case YESTERDAY -> today.minusDays(1);
            case OTHER -> parse(form.getOtherDay()).orElseThrow();
        };
    }
}
