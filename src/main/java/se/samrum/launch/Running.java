package se.samrum.launch;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, so that it is stopped in the reverse order, whenever Ctrl-C comes. */
final class Running implements Closeable {

    private final Deque<Closeable> started = new ArrayDeque<>();
    private volatile boolean stopping;

    /** How to start a part. */
    interface Start<T extends Closeable> {
        T start() throws IOException;
    }

    /** Starts a part; a stop that comes meanwhile waits for it, and no part is started after a stop. */
    synchronized <T extends Closeable> T start(Start<T> start) throws IOException {
        if (stopping) {
            throw new Refused("Samrum was stopped while it started.");
        }
        T part = start.start();
        started.push(part);
        return part;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Stops everything that was started. */
    @Override
    public void close() throws IOException {
        stopping = true;
        synchronized (this) {
            while (!started.isEmpty()) {
                started.pop().close();
            }
        }
    }
}
