package se.samrum.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samrum.access.Permit;

/** Drafts for the features whose forms keep them; the permit is theirs. */
@ApplicationScoped
public class Drafts {

    @Inject
    DraftRepository drafts;

    /** What the draft held is said now, in the same transaction, so it goes. */
    public void finish(Permit permit, UUID id) {
        drafts.find(permit, id).ifPresent(draft -> drafts.remove(permit, draft));
    }
}
