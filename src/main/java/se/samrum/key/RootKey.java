package se.samrum.key;

/**
 * The key that wraps all other keys. A KMS or a Vault can stand behind it instead of a file; whatever does must bind what
 * it wraps to the purpose, so that no wrapped key can stand in for another.
 */
public interface RootKey {

    /**
     * Wraps a secret.
     *
     * @param purpose what the secret is for; the same words are needed to unwrap it
     */
    byte[] wrap(byte[] secret, String purpose);

    /**
     * Unwraps a secret.
     *
     * @throws Unreadable when it was wrapped by another root key or for another purpose, or has been altered
     */
    byte[] unwrap(byte[] wrapped, String purpose);
}
