package se.samrum.launch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The database's own folder: made once, under another name until it is whole. */
final class PostgresCluster {

    static final String FOLDER = "database";
    static final String SUPERUSER = "postgres";

    private static final String PART = "database.part";

    private PostgresCluster() {}

    /** The folder with the database, made at the first start. */
    static Path make(DataFolder folder, Path home, PostgresIdentity identity, Secrets secrets) throws IOException {
        Path cluster = folder.path(FOLDER);
        folder.discard(PART);
        if (Files.notExists(cluster)) {
            Path part = Files.createDirectory(folder.path(PART), DataFolder.OWNER_ONLY);
            Path password = Files.writeString(part.resolve("password"), secrets.superuser());
            identity.own(password);
            identity.own(part);
            initialise(identity.command(command(home, part, password)), folder.log("postgresql.log"));
            Files.move(part.resolve(FOLDER), cluster, ATOMIC_MOVE);
            folder.sync();
            folder.discard(PART);
        }
        return cluster;
    }

    private static List<String> command(Path home, Path part, Path password) {
        return List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + part.resolve(FOLDER),
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth-host=scram-sha-256",
                "--auth-local=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=sv-SE");
    }

    private static void initialise(ProcessBuilder initdb, Path log) throws IOException {
        Process process = initdb.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (Waiting.exit(process) != 0) {
            throw new Refused("The database could not be made: see " + log + ".");
        }
    }
}
