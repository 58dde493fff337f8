package se.samrum.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A day as people type it: 2026-11-22 or 20261122. */
public final class TypedDay {

    private TypedDay() {}

    /** The day; empty when it cannot be read or there is none such. */
    public static Optional<LocalDate> parse(String typed) {
        String digits = typed.strip().replace("-", "");
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
