package se.samrum.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** A known word in the key store, wrapped by its root key: without it there is no key store, and another key does not open it. */
record RootCheck(KeyFiles files, RootKey root) {

    private static final String CHECK = "check";

    boolean isMissing() {
        return files.read(CHECK).isEmpty();
    }

    /** Writes it when it is missing, and says whether this root key opens it. */
    boolean fits() {
        byte[] word = CHECK.getBytes(US_ASCII);
        files.create(CHECK, root.wrap(word, CHECK));
        try {
            return Arrays.equals(word, root.unwrap(files.read(CHECK).orElseThrow(), CHECK));
        } catch (Unreadable another) {
            return false;
        }
    }
}
