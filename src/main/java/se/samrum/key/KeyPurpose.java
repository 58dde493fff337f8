package se.samrum.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;

/** A word in the key store that says what it is for, so that keys made for trying out never seal anything real. */
public final class KeyPurpose {

    private static final String FILE = "mode";

    private KeyPurpose() {}

    /**
     * What a key store is for.
     *
     * @param wanted written into one that does not say yet
     */
    public static String of(Path folder, String wanted) {
        KeyFiles files = new KeyFiles(folder);
        files.create(FILE, wanted.getBytes(US_ASCII));
        return new String(files.read(FILE).orElseThrow(), US_ASCII);
    }
}
