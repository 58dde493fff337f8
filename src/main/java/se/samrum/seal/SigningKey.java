package se.samrum.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** An Ed25519 key (RFC 8032) that signs notes, and the name it signs with (C2SP signed-note). */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final byte ED25519_NOTE = 1;
    private static final int PUBLIC_BYTES = 32;
    private static final int ID_BYTES = 4;

    private final String name;
    private final byte[] publicKey;
    private final PrivateKey privateKey;

    private SigningKey(String name, byte[] publicKey, PrivateKey privateKey) {
        this.name = name;
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /** A new key: the private one in PKCS#8, and after it the 32 bytes of the public one. */
    static byte[] random() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return join(pair.getPrivate().getEncoded(), tail(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** A key as {@link #random} made it. */
    static SigningKey of(String name, byte[] secret) {
        try {
            byte[] encoded = Arrays.copyOf(secret, secret.length - PUBLIC_BYTES);
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(name, tail(secret), key);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the signing key is not an Ed25519 key", unusable);
        }
    }

    /** A name for a log whose first key this is: other logs have other names. */
    static String logName(byte[] secret) {
        String digits = HexFormat.of().formatHex(sha256(tail(secret)));
        return "samrum-log-" + digits.substring(0, 16);
    }

    String name() {
        return name;
    }

    /** The text by which a verifier knows this key: name, key hash and public key. */
    String verifierKey() {
        byte[] typed = join(new byte[] {ED25519_NOTE}, publicKey);
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** A whole signed note: the text, an empty line, the signature line. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            String signed = Base64.getEncoder().encodeToString(join(id(), signature.sign()));
            return text + "\n\u2014 " + name + " " + signed + "\n";
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the signing key does not sign", unusable);
        }
    }

    private byte[] id() {
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(sha256(join(named, new byte[] {ED25519_NOTE}, publicKey)), ID_BYTES);
    }

    private static byte[] tail(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
    }

    private static byte[] join(byte[]... parts) {
        byte[] whole =
                new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
