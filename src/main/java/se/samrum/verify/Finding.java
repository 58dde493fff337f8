package se.samrum.verify;

import java.util.Optional;
import java.util.UUID;

/**
 * The first thing that is wrong with a log.
 *
 * @param position of the leaf, from 0; of a head its size; -1 where there is none
 * @param event empty when it is not known which
 */
public record Finding(Kind kind, long position, Optional<UUID> event) {

    /** What happened, as far as it can be told. */
    public enum Kind {
        /** The event says something else than when it was sealed. */
        CHANGED("was changed"),
        /** The event, or its leaf, is gone before its time. */
        DELETED("was deleted"),
        /** The event was never sealed, and does not wait for it. */
        INSERTED("was inserted"),
        /** The event stands where another one was. */
        REORDERED("was moved or renumbered"),
        /** From here on everything is gone. */
        TRUNCATED("and everything after it was cut off"),
        /** Something between the former head and this position was changed, leaves and all. */
        REWRITTEN("or one before it, back to the former head, was rewritten together with its leaf"),
        /** Two heads, or a head and the shipped leaves, tell different histories. */
        FORKED("belongs to a second history that disagrees with the first"),
        /** A head comes again that was there before. */
        REPLAYED("is the size of an old head that was put after newer ones"),
        /** A head is signed by a key that is not the log's, or not at all. */
        FOREIGN_KEY("is the size of a head that the log's key did not sign"),
        /** No head covers the event, though it is long ago: whatever sealed the log has stopped. */
        UNSEALED("has waited for its seal for more than five minutes: the seal is behind"),
        /** Time runs backwards, or an event was dated back or forth. */
        CLOCK_SET("has a time that does not fit between the heads around it"),
        /** A head, a key or a file does not have the form it must have. */
        UNREADABLE("is where something cannot be read");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        String name = event.map(id -> "event " + id).orElse("no event known");
        return position < 0
                ? "Outside the tree: " + name + " " + kind.words + "."
                : "Position " + position + " (" + name + ") " + kind.words + ".";
    }
}
