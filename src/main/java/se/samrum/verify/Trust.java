package se.samrum.verify;

import java.util.Optional;

/**
 * What a verification takes for granted, because it is known from elsewhere than the log itself.
 *
 * @param key the first key of the log, in the form of C2SP signed-note
 * @param head a signed head that was seen before, with which the log must go on
 */
public record Trust(String key, Optional<String> head) {

    /** Trust in somebody's copy of the first key. */
    public static Trust in(String key) {
        return new Trust(key, Optional.empty());
    }

    /** @param publicKey the 32 bytes of the first key, which also name the log */
    public static Trust of(byte[] publicKey, Optional<String> head) {
        return new Trust(VerifierKey.first(publicKey), head);
    }
}
