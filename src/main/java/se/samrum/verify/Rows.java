package se.samrum.verify;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Something long, read one after the other. Closing it is left to whoever keeps the evidence. */
interface Rows<T> extends Closeable {

    /** The next one; empty at the end. */
    Optional<T> next() throws IOException;

    @Override
    default void close() throws IOException {}
}
