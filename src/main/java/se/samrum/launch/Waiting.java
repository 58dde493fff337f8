package se.samrum.launch;

import java.io.InterruptedIOException;

/** Waiting for somebody else, where being interrupted means that Samrum is stopping. */
final class Waiting {

    private Waiting() {}

    /** The exit code of a process, whenever it comes. */
    static int exit(Process process) throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopping) {
            throw interrupted();
        }
    }

    /** The end of a thread. */
    static void end(Thread thread) throws InterruptedIOException {
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            throw interrupted();
        }
    }

    static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("Samrum is stopping");
    }
}
