package se.samrum.launch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The passwords of the database logins, made once and kept in one file that only its owner reads. */
public final class Secrets {

    private static final String FILE = "secrets.properties";
    private static final List<String> NAMES =
            List.of("superuser", "app", "signin", "audit", "seal", "verify", "reseal", "rootkey");
    private static final int BYTES = 32;

    private final Properties passwords;

    private Secrets(Properties passwords) {
        this.passwords = passwords;
    }

    /** Reads the file, or makes it at the first start; a login that a newer version brings is added. */
    public static Secrets of(DataFolder folder) throws IOException {
        Properties passwords = read(folder);
        if (!passwords.stringPropertyNames().containsAll(NAMES)) {
            NAMES.forEach(name -> passwords.putIfAbsent(name, random()));
            write(folder, passwords);
        }
        return new Secrets(passwords);
    }

    public String superuser() {
        return passwords.getProperty("superuser");
    }

    public String app() {
        return passwords.getProperty("app");
    }

    public String signin() {
        return passwords.getProperty("signin");
    }

    public String audit() {
        return passwords.getProperty("audit");
    }

    public String seal() {
        return passwords.getProperty("seal");
    }

    public String verify() {
        return passwords.getProperty("verify");
    }

    public String reseal() {
        return passwords.getProperty("reseal");
    }

    /** The password of the root key's file, unless the deployer names one. */
    public String rootKey() {
        return passwords.getProperty("rootkey");
    }

    private static Properties read(DataFolder folder) throws IOException {
        Properties passwords = new Properties();
        Path file = folder.path(FILE);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
        } else if (Files.exists(folder.path(PostgresCluster.FOLDER))) {
            throw new Refused("The data folder holds a database but its passwords are gone: put " + file + " back.");
        }
        return passwords;
    }

    private static void write(DataFolder folder, Properties passwords) throws IOException {
        StringWriter text = new StringWriter();
        passwords.store(
                text, "Passwords of the database logins and of the root key. Whoever reads this reads everything.");
        Path part = folder.path(FILE + ".part");
        Files.deleteIfExists(part);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(part, folder.path(FILE), ATOMIC_MOVE);
        folder.sync();
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
