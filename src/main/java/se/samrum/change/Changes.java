package se.samrum.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Permit;

/** The history of a row, for features that show it; the permit is theirs. */
@ApplicationScoped
public class Changes {

    @Inject
    ChangeRepository changes;

    /** What a row said before, newest first; nothing when it was never changed. */
    public List<PastRow> of(Permit permit, String table, UUID row) {
        return changes.of(permit, table, row);
    }

    /** The rows of a table that were changed at this instant or later, each once. */
    public List<UUID> since(Permit permit, String table, Instant since) {
        return changes.since(permit, table, since);
    }
}
