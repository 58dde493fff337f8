package se.samrum.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AES-256-GCM against what is published about it, and the format against everything that could be done to it. */
class AesGcmTest {

    private static final SecretKey KEY = key("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    private static final byte[] HEADER = {1, 2, 3};
    private static final byte[] TEXT = "Borta från lektionerna.".getBytes(UTF_8);
    private static final byte[] PLACE = "concern|who|1".getBytes(UTF_8);
    private static final int MANY = 100_000;

    /** Test cases 13 to 16 of the GCM specification by McGrew and Viega (2005), revised; 16 is the one with AAD. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000000000000000000000000000000000000000000000000000,000000000000000000000000,'','',"
                + "'',530f8afbc74536b9a963b4f1c4cb738b",
        "0000000000000000000000000000000000000000000000000000000000000000,000000000000000000000000,'',"
                + "00000000000000000000000000000000,cea7403d4d606b6e074ec5d3baf39d18,d0d1c8a799996bf0265b98b5d48ab919",
        "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308,cafebabefacedbaddecaf888,'',"
                + "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255,"
                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad,b094dac5d93471bdec1a502270e3cc6c",
        "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308,cafebabefacedbaddecaf888,"
                + "feedfacedeadbeeffeedfacedeadbeefabaddad2,"
                + "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39,"
                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662,76fc6ece0f4e1768cddf8853bb2d551b"
    })
    void isThePublishedCipher(String key, String nonce, String aad, String plain, String sealed, String tag)
            throws GeneralSecurityException {
        Cipher seal = AesGcm.cipher(Cipher.ENCRYPT_MODE, key(key), hex(nonce), hex(aad));
        assertArrayEquals(hex(sealed + tag), seal.doFinal(hex(plain)));
        Cipher open = AesGcm.cipher(Cipher.DECRYPT_MODE, key(key), hex(nonce), hex(aad));
        assertArrayEquals(hex(plain), open.doFinal(hex(sealed + tag)));
    }

    @Test
    void opensWhatItSealed() {
        byte[] sealed = AesGcm.seal(KEY, HEADER, TEXT, PLACE);
        assertEquals(1 + HEADER.length + AesGcm.NONCE + TEXT.length + AesGcm.TAG, sealed.length);
        assertArrayEquals(TEXT, AesGcm.open(KEY, HEADER.length, sealed, PLACE));
        assertArrayEquals(new byte[0], AesGcm.open(KEY, 3, AesGcm.seal(KEY, HEADER, new byte[0], PLACE), PLACE));
    }

    @Test
    void refusesEveryFlippedBit() {
        byte[] sealed = AesGcm.seal(KEY, HEADER, TEXT, PLACE);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThrows(Unreadable.class, () -> AesGcm.open(KEY, HEADER.length, altered, PLACE), "bit " + bit);
        }
    }

    @Test
    void refusesEveryLengthButItsOwn() {
        byte[] sealed = AesGcm.seal(KEY, HEADER, TEXT, PLACE);
        for (int length = 0; length < sealed.length; length++) {
            byte[] shorter = Arrays.copyOf(sealed, length);
            assertThrows(Unreadable.class, () -> AesGcm.open(KEY, HEADER.length, shorter, PLACE), "length " + length);
        }
        byte[] longer = Arrays.copyOf(sealed, sealed.length + 1);
        assertThrows(Unreadable.class, () -> AesGcm.open(KEY, HEADER.length, longer, PLACE));
    }

    @Test
    void refusesAnotherPlaceAndAnotherKey() {
        byte[] sealed = AesGcm.seal(KEY, HEADER, TEXT, PLACE);
        byte[] elsewhere = "concern|who|2".getBytes(UTF_8);
        assertThrows(Unreadable.class, () -> AesGcm.open(KEY, HEADER.length, sealed, elsewhere));
        assertThrows(Unreadable.class, () -> AesGcm.open(KEY, HEADER.length, sealed, new byte[0]));
        SecretKey other = key("00".repeat(32));
        Unreadable refused = assertThrows(Unreadable.class, () -> AesGcm.open(other, HEADER.length, sealed, PLACE));
        assertFalse(refused.getMessage().contains("Borta"));
    }

    @Test
    void takesANewNonceEveryTime() {
        Set<ByteBuffer> nonces = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            nonces.add(ByteBuffer.wrap(AesGcm.nonce()));
        }
        assertEquals(MANY, nonces.size());
    }

    private static SecretKey key(String hex) {
        return new SecretKeySpec(hex(hex), "AES");
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
