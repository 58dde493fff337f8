package se.samrum.key;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D) in the one format there is: version, header, nonce, ciphertext with its 128-bit tag. The
 * header is authenticated with whatever else the text is bound to.
 */
final class AesGcm {

    static final byte VERSION = 1;
    static final int NONCE = 12;
    static final int TAG = 16;

    private static final byte[] FORMAT = {VERSION};
    private static final int TAG_BITS = TAG * 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] nonce() {
        return random(NONCE);
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static byte[] seal(SecretKey key, byte[] header, byte[] plain, byte[] boundTo) {
        return seal(key, header, nonce(), plain, boundTo);
    }

    static byte[] seal(SecretKey key, byte[] header, byte[] nonce, byte[] plain, byte[] boundTo) {
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, FORMAT, header, boundTo)
                    .doFinal(plain);
            return ByteBuffer.allocate(1 + header.length + NONCE + sealed.length)
                    .put(VERSION)
                    .put(header)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws Unreadable when a byte of it, its key or what it is bound to is another
     */
    static byte[] open(SecretKey key, int headerLength, byte[] sealed, byte[] boundTo) {
        int text = 1 + headerLength + NONCE;
        if (sealed.length < text + TAG || sealed[0] != VERSION) {
            throw new Unreadable("not in a format this version knows");
        }
        byte[] header = Arrays.copyOfRange(sealed, 1, 1 + headerLength);
        byte[] nonce = Arrays.copyOfRange(sealed, 1 + headerLength, text);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, FORMAT, header, boundTo)
                    .doFinal(sealed, text, sealed.length - text);
        } catch (AEADBadTagException altered) {
            throw new Unreadable("altered, or moved from its place", altered);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The cipher itself, as the published vectors know it. */
    static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[]... authenticated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        for (byte[] part : authenticated) {
            cipher.updateAAD(part);
        }
        return cipher;
    }
}
