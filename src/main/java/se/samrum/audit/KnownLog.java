package se.samrum.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samrum.key.RootKey;
import se.samrum.verify.Trust;

/**
 * What this installation knows of its log beside the log: the first key and the last shipped head, in the folder of keys and
 * wrapped by the root key, as src/site/audit-log.md says. So the owner of database and heads cannot exchange them.
 */
@ApplicationScoped
class KnownLog {

    private static final int PUBLIC_BYTES = 32;

    @Inject
    RootKey root;

    @Inject
    @ConfigProperty(name = "samrum.keys")
    Optional<String> keys;

    /** @throws IOException when there is no key yet, or it cannot be read */
    Trust trust() throws IOException {
        byte[] key = read("signing-1", "audit signing key 1")
                .orElseThrow(() -> new IOException("there is no key that signs the log"));
        Optional<String> head = read("last-head", "audit last head").map(note -> new String(note, UTF_8));
        return Trust.of(Arrays.copyOfRange(key, key.length - PUBLIC_BYTES, key.length), head);
    }

    private Optional<byte[]> read(String name, String purpose) throws IOException {
        Path file = Path.of(keys.orElseThrow(() -> new IOException("there are no keys")))
                .resolve(name);
        return Files.exists(file) ? Optional.of(root.unwrap(Files.readAllBytes(file), purpose)) : Optional.empty();
    }
}
