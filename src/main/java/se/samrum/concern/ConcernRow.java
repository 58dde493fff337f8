package se.samrum.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A concern in a list: initials until it is opened. */
public record ConcernRow(
        UUID id,
        UUID room,
        UUID youth,
        String name,
        LocalDate observedOn,
        Instant registeredAt,
        String types,
        Report report) {

    /** The initials of the youth, «M. K.»; empty when nobody knows who it is. */
    public Optional<String> initials() {
        return Optional.ofNullable(name)
                .map(full -> Arrays.stream(full.split("[,\\s]+"))
                        .filter(word -> Character.isLetter(word.codePointAt(0)))
                        .limit(2)
                        .map(word -> Character.toString(word.codePointAt(0)).toUpperCase() + ".")
                        .collect(Collectors.joining("\u00a0")))
                .filter(letters -> !letters.isEmpty());
    }

    /** The coded types, in the order of the form. */
    public List<String> typeCodes() {
        return List.of(types.split(" "));
    }
}
