package se.samrum.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The 256-bit secret in the login cookie. Only its SHA-256 (FIPS 180-4) is stored; it prints as nothing. */
public final class LoginToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;
    private static final int NAME = 16;

    private final byte[] secret;

    private LoginToken(byte[] secret) {
        this.secret = secret;
    }

    public static LoginToken random() {
        byte[] secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        return new LoginToken(secret);
    }

    /** Reads the value of a cookie; empty when it is not 32 bytes of base64url. */
    public static Optional<LoginToken> parse(String cookie) {
        try {
            byte[] secret = Base64.getUrlDecoder().decode(cookie);
            return secret.length == LENGTH ? Optional.of(new LoginToken(secret)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The value of the cookie, base64url without padding (RFC 4648 section 5). */
    public String cookie() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The secret itself, for the gate alone. */
    public byte[] secret() {
        return secret.clone();
    }

    /** What the database keeps in its place. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What the log calls this sign-in: the first 16 hex digits of the hash. */
    public String name() {
        return HexFormat.of().formatHex(hash()).substring(0, NAME);
    }

    @Override
    public String toString() {
        return "LoginToken";
    }
}
