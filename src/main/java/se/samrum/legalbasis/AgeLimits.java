package se.samrum.legalbasis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ages that the municipality goes by.
 *
 * @param rows by day, the earliest first
 */
public record AgeLimits(List<AgeLimit> rows) {

    static final AgeLimits NOTHING = new AgeLimits(List.of());

    /** The limit on a day, in years; empty when there is none of that code. */
    public Optional<Integer> years(String code, LocalDate day) {
        return rows.stream()
                .filter(row -> row.code().equals(code) && !row.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(AgeLimit::years);
    }

    /** Whether somebody is younger than a limit on a day; without a limit nobody is. */
    public boolean isUnder(String code, LocalDate born, LocalDate day) {
        return years(code, day)
                .filter(limit -> day.isBefore(born.plusYears(limit)))
                .isPresent();
    }

    /** What counts on a day and what is to come after it, of each code, as a page shows it. */
    public List<AgeLimit> since(LocalDate day) {
        Map<String, AgeLimit> current = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.from().isAfter(day)).forEach(row -> current.put(row.code(), row));
        return rows.stream()
                .filter(row -> row.from().isAfter(day) || current.containsValue(row))
                .toList();
    }
}
