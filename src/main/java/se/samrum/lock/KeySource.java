package se.samrum.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samrum.key.KeyFolder;
import se.samrum.key.Pkcs12RootKey;
import se.samrum.key.RootKey;
import se.samrum.key.Sealing;

/** Opens the root key and the key store where the launcher says they are. */
@Dependent
class KeySource {

    @Inject
    @ConfigProperty(name = "samrum.keys")
    String folder;

    @Inject
    @ConfigProperty(name = "samrum.root.key")
    String file;

    @Inject
    @ConfigProperty(name = "samrum.root.password")
    String password;

    @Inject
    @ConfigProperty(name = "samrum.key.backup.days")
    int backupDays;

    @Inject
    Clock clock;

    @Produces
    @ApplicationScoped
    RootKey root() {
        try {
            return Pkcs12RootKey.open(Path.of(file), password.toCharArray());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Produces
    @Singleton
    KeyFolder keys(RootKey root) {
        return new KeyFolder(Path.of(folder), root, clock, Duration.ofDays(backupDays));
    }

    @Produces
    @Singleton
    Sealing sealing(KeyFolder keys) {
        return new Sealing(keys);
    }
}
