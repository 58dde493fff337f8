package se.samrum.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the keys of an owner were: a stone with the date, and nothing else. */
record Grave(KeyFiles files) {

    private static final String STONE = "destroyed";

    /** Written when a destruction was interrupted: the keys were gone only then. */
    private static final String LATE = "destroyed-late";

    /** When the last of them was destroyed; empty when none was. */
    Optional<Instant> date() {
        return files.read(LATE).or(() -> files.read(STONE)).map(text -> Instant.parse(new String(text, US_ASCII)));
    }

    /** The stone first, so that nothing opens from now on, however this ends. */
    void bury(Instant now) {
        files.create(STONE, now.toString().getBytes(US_ASCII));
        empty();
    }

    /** Everything goes, half written files too: they may hold the key. */
    void empty() {
        files.all().stream().filter(name -> !isStone(name)).forEach(files::delete);
    }

    /** Finishes an interrupted burial, which counts from now, and takes away what interrupted writes left. */
    void clear(boolean roomIsGone, Instant now) {
        files.all().stream().filter(name -> name.startsWith(".")).forEach(files::delete);
        boolean holdsKeys = files.names().stream().anyMatch(name -> !isStone(name));
        if (holdsKeys && (roomIsGone || date().isPresent())) {
            bury(now);
            files.create(LATE, now.toString().getBytes(US_ASCII));
        }
    }

    private static boolean isStone(String name) {
        return List.of(STONE, LATE).contains(name);
    }
}
