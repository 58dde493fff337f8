package se.samrum.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What the operating system says a launched Samrum has cost so far: the application and every process of its database. */
final class CpuTime {

    /** USER_HZ, fixed at 100 on Linux for /proc. */
    private static final double MILLIS_PER_TICK = 10;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private CpuTime() {}

    /** CPU time of application and database together, in ms. */
    static double millis(Launched samrum) throws IOException {
        ProcessHandle database = samrum.database().process().orElseThrow();
        long ticks = ticks(samrum.application(), List.of(USER, SYSTEM))
                + ticks(database, List.of(USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM));
        for (ProcessHandle child : database.children().toList()) {
            ticks += ticks(child, List.of(USER, SYSTEM));
        }
        return ticks * MILLIS_PER_TICK;
    }

    private static long ticks(ProcessHandle process, List<Integer> fields) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return fields.stream()
                    .mapToLong(field -> Long.parseLong(afterName[field]))
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
