package se.samrum.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How PostgreSQL's main process is started on a database folder. */
record Postmaster(PostgresIdentity identity, Path home, Path cluster, int port, Path log) {

    /** Loopback only, durable, small, and nothing of what people write in the log. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "password_encryption=scram-sha-256",
            "shared_buffers=64MB",
            "max_wal_size=256MB",
            "io_method=sync",
            "jit=off",
            "log_min_messages=log",
            "log_checkpoints=off",
            "log_statement=none",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0");

    /** Prepares everything that must be there before the start, once or anew. */
    static Postmaster on(DataFolder folder, Secrets secrets, int port) throws IOException {
        Path home = PostgresBinaries.unpack(folder);
        PostgresIdentity identity = PostgresIdentity.of(folder, home);
        Path cluster = PostgresCluster.make(folder, home, identity, secrets);
        PostgresStop.stopOrphan(cluster);
        return new Postmaster(identity, home, cluster, free(port), folder.log("postgresql.log"));
    }

    /** Starts it in a session of its own, so that Ctrl-C reaches Samrum alone, which then stops both in order. */
    Process start() throws IOException {
        List<String> command =
                new ArrayList<>(List.of("setsid", home.resolve("bin/postgres").toString()));
        command.addAll(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return identity.command(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** The port itself, or any free one for 0; asked after an orphan that may have held it has ended. */
    static int free(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException taken) {
            throw new Refused("SAMRUM_DB_PORT is " + port + ", but another program uses that port.", taken);
        }
    }

    Refused refusal() {
        return new Refused("The database does not start: see " + log + ".");
    }
}
