package se.samrum.verify;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import se.samrum.verify.Finding.Kind;

/** What must hold of every leaf and its event, and how to tell what happened when it does not. */
class LeafCheck {

    /** How long after its stamp an event may be committed, and by how much clocks may be put right. */
    private static final Duration SLACK = Duration.ofSeconds(60);

    private final Evidence evidence;
    private final Instant kept;

    /** @param kept events under a head of this time or later must still be there */
    LeafCheck(Evidence evidence, Instant kept) {
        this.evidence = evidence;
        this.kept = kept;
    }

    /** The leaf is where it was signed to be, and is what was shipped. */
    void place(long position, LeafRow row, Optional<byte[]> shipped) throws IOException, Bad {
        boolean inPlace = row.position() == position;
        if (inPlace && (shipped.isEmpty() || Arrays.equals(shipped.get(), row.hash()))) {
            return;
        }
        if (shipped.isEmpty()) {
            throw new Bad(row.position() < position ? Kind.INSERTED : Kind.DELETED, position);
        }
        boolean elsewhere = evidence.isLeaf(shipped.get());
        if (row.position() > position) {
            throw new Bad(elsewhere ? Kind.REORDERED : Kind.DELETED, position);
        }
        boolean belongs = evidence.isShipped(row.hash());
        UUID event = elsewhere || !belongs ? row.eventId() : null;
        throw new Bad(kind(elsewhere, belongs), position, event);
    }

    /** @param elsewhere the right leaf is at another place @param belongs the leaf that is here is right elsewhere */
    private static Kind kind(boolean elsewhere, boolean belongs) {
        if (elsewhere) {
            return belongs ? Kind.REORDERED : Kind.INSERTED;
        }
        return belongs ? Kind.DELETED : Kind.CHANGED;
    }

    /** The event says what its leaf says. */
    void content(LeafRow row) throws IOException, Bad {
        byte[] hash = row.event().orElseThrow().leafHash();
        if (!Arrays.equals(hash, row.hash())) {
            Kind kind = evidence.isShipped(hash) ? Kind.REORDERED : Kind.CHANGED;
            throw new Bad(kind, row.position(), row.eventId());
        }
    }

    /** An event is gone: it may, when it is old by the head that covers it. */
    void absence(LeafRow row, Head head) throws Bad {
        if (!head.at().isBefore(kept)) {
            throw new Bad(Kind.DELETED, row.position(), row.eventId());
        }
    }

    /** The event lies between the head before its batch and the head over it; how long it waited does not matter. */
    Optional<Finding> time(LeafRow row, Optional<Head> before, Head head) {
        Instant earliest = before.map(last -> last.at().minus(SLACK)).orElse(Instant.MIN);
        Optional<Instant> at = row.event().flatMap(LoggedEvent::time);
        Instant latest = head.at().plus(SLACK);
        boolean fits =
                at.isPresent() && !at.get().isBefore(earliest) && !at.get().isAfter(latest);
        return fits
                ? Optional.empty()
                : Optional.of(new Finding(Kind.CLOCK_SET, row.position(), Optional.of(row.eventId())));
    }

    /** A leaf above the last head: no signature binds it yet, but its event is there and says the same. */
    void uncovered(LeafRow row) throws IOException, Bad {
        if (row.event().isEmpty()) {
            throw new Bad(Kind.DELETED, row.position(), row.eventId());
        }
        content(row);
    }

    /** Nothing is left uncovered for long: it could still be altered by whoever stopped the seal. */
    void behind(Optional<Uncovered> oldest, Instant now) throws Bad {
        if (oldest.isPresent()) {
            oldest.get().check(now);
        }
    }

    /** No event stands outside of the tree and the queue for it, and none has gone from the queue. */
    void strays() throws IOException, Bad {
        Optional<UUID> stray = evidence.stray();
        if (stray.isPresent()) {
            throw new Bad(Kind.INSERTED, -1, stray.get());
        }
        Optional<UUID> vanished = evidence.vanished();
        if (vanished.isPresent()) {
            throw new Bad(Kind.DELETED, -1, vanished.get());
        }
    }
}
