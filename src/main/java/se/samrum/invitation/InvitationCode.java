package se.samrum.invitation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The 256-bit secret of a one-time link. Only its SHA-256 (FIPS 180-4) is stored; it prints as nothing. */
public final class InvitationCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;

    private final byte[] secret;

    private InvitationCode(byte[] secret) {
        this.secret = secret;
    }

    public static InvitationCode random() {
        byte[] secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        return new InvitationCode(secret);
    }

    /** Reads what somebody pasted, the code alone or the whole link; empty when it cannot be one. */
    public static Optional<InvitationCode> parse(String pasted) {
        String typed = pasted == null ? "" : pasted.strip();
        try {
            byte[] secret = Base64.getUrlDecoder().decode(typed.substring(typed.indexOf('#') + 1));
            return secret.length == LENGTH ? Optional.of(new InvitationCode(secret)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** What the link ends with, base64url without padding (RFC 4648 section 5). */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What the database keeps in its place. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return "InvitationCode";
    }
}
