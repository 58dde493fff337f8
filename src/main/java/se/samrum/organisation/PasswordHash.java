package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with 19 MiB, two passes and one lane. A hash costs as much as fifty lists, so only a few are
 * computed at a time and whoever would wait too long is asked to try again.
 */
@ApplicationScoped
class PasswordHash {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT_LENGTH = 16;
    private static final int AT_A_TIME = 2;
    private static final int LONGEST_QUEUE = 16;
    private static final long LONGEST_WAIT_SECONDS = 10;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /** Nobody's password, so that an unknown name costs what a known one costs. */
    private final String nobodys = PREFIX + encode(random()) + "$" + encode(random(LENGTH));

    /**
     * Hashes a new password.
     *
     * @return the PHC string with its own salt
     */
    String hash(String password) {
        byte[] salt = random();
        return PREFIX + encode(salt) + "$" + encode(compute(password, salt));
    }

    /** Whether the password fits; for nobody's hash it takes as long and never fits. */
    boolean fits(String password, Optional<String> hash) {
        String[] parts = hash.orElse(nobodys).split("\\$");
        if (parts.length != 6 || !PREFIX.equals("$" + parts[1] + "$" + parts[2] + "$" + parts[3] + "$")) {
            throw new IllegalStateException("a password hash of an unknown form");
        }
        byte[] found = compute(password, Base64.getDecoder().decode(parts[4]));
        return MessageDigest.isEqual(found, Base64.getDecoder().decode(parts[5])) && hash.isPresent();
    }

    private byte[] compute(String password, byte[] salt) {
        takePlace();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withMemoryAsKB(MEMORY_KIB)
                    .withIterations(PASSES)
                    .withParallelism(LANES)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[LENGTH];
            argon2.generateBytes(PasswordRules.normal(password).getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.getQueueLength() >= LONGEST_QUEUE
                    || !places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }

    private static byte[] random() {
        return random(SALT_LENGTH);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
