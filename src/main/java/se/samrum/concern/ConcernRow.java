package se.samrum.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A concern in a list: initials until it is opened.
 *
 * @param isProtected whether the identity is protected, so that not even initials are shown
 * @param unreadable whether it could not be opened, so that not even the initials are known
 */
public record ConcernRow(
        UUID id,
        UUID room,
        Optional<UUID> youth,
        Optional<String> who,
        boolean isProtected,
        boolean unreadable,
        LocalDate observedOn,
        Instant registeredAt,
        String types,
        Report report,
        Status status) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** The initials of the name before the class, «M. K.»; empty when nobody knows who it is. */
    public Optional<String> initials() {
        return who.stream()
                .flatMap(told -> Arrays.stream(told.split(",")))
                .map(ConcernRow::letters)
                .filter(letters -> !letters.isEmpty())
                .findFirst();
    }

    private static String letters(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining("\u00a0"));
    }

    /** How many days it has waited since it was registered, on this day in Sweden. */
    public long waited(LocalDate today) {
        return ChronoUnit.DAYS.between(registeredAt.atZone(SWEDEN).toLocalDate(), today);
    }

    /** The coded types, in the order of the form. */
    public List<String> typeCodes() {
        return List.of(types.split(" "));
    }
}
