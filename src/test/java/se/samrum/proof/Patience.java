package se.samrum.proof;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;

/** Waits for what a process will do, as long as it lives and not for ever. */
record Patience(Process process) {

    private static final long LONGEST_NANOS = MINUTES.toNanos(20);
    private static final long LOOK_MILLIS = 50;

    /** What is waited for, looked at again and again. */
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    void until(Condition condition, String orElse) throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + LONGEST_NANOS;
        while (!condition.holds()) {
            if (process.waitFor(LOOK_MILLIS, MILLISECONDS) || System.nanoTime() > giveUp) {
                throw new IllegalStateException(orElse);
            }
        }
    }
}
