package se.samrum.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/** The root key in a PKCS#12 file (RFC 7292) outside the WAR and outside the database. */
public final class Pkcs12RootKey implements RootKey {

    private static final String ALIAS = "samrum-root";
    private static final int BITS = 256;
    private static final byte[] NO_HEADER = {};

    private final SecretKey key;

    private Pkcs12RootKey(SecretKey key) {
        this.key = key;
    }

    /**
     * Opens the file.
     *
     * @throws IOException when it cannot be read, is none, or has another password
     */
    public static Pkcs12RootKey open(Path file, char[] password) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, password);
            if (store.getKey(ALIAS, password) instanceof SecretKey key) {
                return new Pkcs12RootKey(key);
            }
            throw new IOException("it holds no key called " + ALIAS);
        } catch (GeneralSecurityException unusable) {
            throw new IOException(unusable);
        }
    }

    /** Makes a new root key where there is none yet. */
    public static void make(Path file, char[] password) throws IOException {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(BITS);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(ALIAS, generator.generateKey(), password, null);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, password);
            SafeFile.create(file, bytes.toByteArray());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public byte[] wrap(byte[] secret, String purpose) {
        return AesGcm.seal(key, NO_HEADER, secret, purpose.getBytes(UTF_8));
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String purpose) {
        return AesGcm.open(key, NO_HEADER.length, wrapped, purpose.getBytes(UTF_8));
    }
}
