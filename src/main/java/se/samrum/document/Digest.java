package se.samrum.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of what comes piece by piece. */
final class Digest {

    private final MessageDigest soFar;

    private Digest(MessageDigest soFar) {
        this.soFar = soFar;
    }

    static Digest empty() {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void add(byte[] piece) {
        soFar.update(piece);
    }

    /** In the end; nothing is added after it. */
    String hex() {
        return HexFormat.of().formatHex(soFar.digest());
    }
}
