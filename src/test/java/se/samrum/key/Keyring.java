package se.samrum.key;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A key store of a test's own, under a root key of its own, at a time that stands still. */
record Keyring(Path folder, RootKey root) {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final Duration CYCLE = Duration.ofDays(30);
    private static final char[] PASSWORD = "blabarsris".toCharArray();

    static Keyring in(Path folder) throws IOException {
        Path file = folder.resolve("root.p12");
        Pkcs12RootKey.make(file, PASSWORD);
        Keyring ring = new Keyring(folder.resolve("keys"), Pkcs12RootKey.open(file, PASSWORD));
        ring.keys().fits();
        return ring;
    }

    /** Opens the key store anew, as another process would. */
    KeyFolder keys() {
        return new KeyFolder(folder, root, Clock.fixed(NOW, ZoneOffset.UTC), CYCLE);
    }

    Path owner(KeyOwner owner) {
        return folder.resolve("rooms/" + owner.room() + "/" + owner.id());
    }
}
