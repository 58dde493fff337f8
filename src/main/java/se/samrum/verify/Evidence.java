package se.samrum.verify;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Everything a verification looks at; reads fail with an IOException, and then nothing can be told. */
interface Evidence {

    /** The signed heads, as they were shipped. */
    Rows<String> heads() throws IOException;

    /** The shipped leaves; empty when they are not at hand. */
    Optional<Rows<byte[]>> shipped() throws IOException;

    /** The leaves of the database by position, with their events. */
    Rows<LeafRow> leaves() throws IOException;

    /** Whether a hash is among the shipped leaves. */
    boolean isShipped(byte[] hash) throws IOException;

    /** Whether a hash is among the leaves of the database. */
    boolean isLeaf(byte[] hash) throws IOException;

    /** The first event that has no leaf and does not wait for one. */
    Optional<UUID> stray() throws IOException;

    /** The first that waits for its leaf and is no event any more. */
    Optional<UUID> vanished() throws IOException;

    /** How many events wait. */
    long waiting() throws IOException;

    /** The oldest event that waits. */
    Optional<Uncovered> oldestWaiting() throws IOException;

    /** The time at which all this was so, by the clock that stamps events. */
    Instant now() throws IOException;
}
