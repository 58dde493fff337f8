package se.samrum.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A public Ed25519 key and its name, as C2SP signed-note writes them: {@code name+hash+key}. */
record VerifierKey(String name, byte[] id, PublicKey key) {

    /** What stands before the 32 bytes of an Ed25519 key in X.509 (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int NAME = 16;
    private static final int ID = 4;
    private static final int KEY = 32;
    private static final int SIGNATURE = 64;

    /** Reads a key; empty when it has not the form, or its hash is not its own. */
    static Optional<VerifierKey> parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        try {
            byte[] typed = Base64.getDecoder().decode(parts.length == 3 ? parts[2] : "");
            byte[] named = join((parts[0] + "\n").getBytes(StandardCharsets.UTF_8), typed);
            byte[] id = Arrays.copyOf(Sha256.of(named), ID);
            if (typed.length != KEY + 1
                    || typed[0] != 1
                    || !HexFormat.of().formatHex(id).equals(parts[1])) {
                return Optional.empty();
            }
            byte[] encoded = join(X509, Arrays.copyOfRange(typed, 1, typed.length));
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            return Optional.of(new VerifierKey(parts[0], id, key));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The text of a log's first key, from whose bytes the log has its name. */
    static String first(byte[] publicKey) {
        String name =
                "samrum-log-" + HexFormat.of().formatHex(Sha256.of(publicKey)).substring(0, NAME);
        byte[] typed = join(new byte[] {1}, publicKey);
        byte[] id = Arrays.copyOf(Sha256.of(join((name + "\n").getBytes(StandardCharsets.UTF_8), typed)), ID);
        return name + "+" + HexFormat.of().formatHex(id) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** Whether this key signed the note; signatures of others on it do not matter. */
    boolean signed(Note note) {
        String mine = "\u2014 " + name + " ";
        return note.signatures().stream()
                .filter(line -> line.startsWith(mine))
                .anyMatch(line -> verifies(note.text(), line.substring(mine.length())));
    }

    private boolean verifies(String text, String base64) {
        try {
            byte[] signature = Base64.getDecoder().decode(base64);
            if (signature.length != ID + SIGNATURE || !Arrays.equals(id, Arrays.copyOf(signature, ID))) {
                return false;
            }
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature, ID, SIGNATURE);
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }
}
