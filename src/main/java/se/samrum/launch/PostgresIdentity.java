package se.samrum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** As whom PostgreSQL runs, because it refuses to run as root and a folder belongs to whoever made it. */
record PostgresIdentity(int user, int group, List<String> prefix) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** Keeps the way in which the database folder was made; the first time, the first way that works is taken. */
    static PostgresIdentity of(DataFolder folder, Path home) throws IOException {
        int me = number(Path.of("/proc/self"), "unix:uid");
        Path database = folder.path(PostgresCluster.FOLDER);
        int owner = Files.exists(database) ? number(database, "unix:uid") : me;
        if (me != ROOT && me != owner) {
            throw new Refused("The database in the data folder belongs to another user (number " + owner + ").");
        }
        if (me != ROOT) {
            return new PostgresIdentity(me, number(Path.of("/proc/self"), "unix:gid"), List.of());
        }
        if (owner != ROOT) {
            return another(owner, number(database, "unix:gid"), folder, home);
        }
        PostgresIdentity namespace = new PostgresIdentity(ROOT, ROOT, List.of("unshare", "-U"));
        boolean made = Files.exists(database);
        return made || namespace.canRun(home) ? namespace : another(NOBODY, NOBODY, folder, home);
    }

    /** The command as it must be run to become this user, without what the environment says of PostgreSQL and Samrum. */
    ProcessBuilder command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("SAMRUM_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Gives a file or folder that root has just made to this user. */
    void own(Path path) throws IOException {
        if (number(path, "unix:uid") != user) {
            Files.setAttribute(path, "unix:uid", user);
            Files.setAttribute(path, "unix:gid", group);
        }
    }

    private static PostgresIdentity another(int user, int group, DataFolder folder, Path home) throws IOException {
        PostgresIdentity other = new PostgresIdentity(
                user, group, List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"));
        if (!other.canRun(home)) {
            folder.letPass();
        }
        if (!other.canRun(home)) {
            throw new Refused("As root the database runs as user number " + user + ", who cannot reach " + home
                    + ": set SAMRUM_DATA to a folder that everybody can pass into.");
        }
        return other;
    }

    private boolean canRun(Path home) throws IOException {
        Process trial = command(List.of(home.resolve("bin/postgres").toString(), "--version"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return Waiting.exit(trial) == 0;
    }

    private static int number(Path path, String attribute) throws IOException {
        return (Integer) Files.getAttribute(path, attribute);
    }
}
