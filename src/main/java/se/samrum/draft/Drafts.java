package se.samrum.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.lock.Keys;

/** Drafts for the features whose forms keep them; the permit is theirs. */
@ApplicationScoped
public class Drafts {

    @Inject
    DraftRepository drafts;

    @Inject
    Keys keys;

    /** What the draft of this form held is said now, in the same transaction, so it goes. */
    public void finish(Permit permit, DraftedForm form) {
        drafts.find(permit, form.getDraft()).ifPresent(draft -> drafts.remove(permit, draft));
    }

    /**
     * The id of what a form says: the same for the same words, so that a form sent twice says one thing and a changed one
     * another.
     *
     * @param table where it is kept
     */
    public UUID id(Permit permit, String table, DraftedForm form, String words) {
        ByteBuffer mark = ByteBuffer.wrap(keys.index(permit, table, form.getDraft() + "|" + words));
        return new UUID(mark.getLong(), mark.getLong());
    }
}
