package se.samrum.draft;

import java.util.UUID;

/** A form whose answers are kept as a draft while they are typed. */
public abstract class DraftedForm {

    private UUID draft = UUID.randomUUID();

    /** The draft it was written as, which goes when it is said. */
    public UUID getDraft() {
        return draft;
    }

    public void setDraft(UUID draft) {
        this.draft = draft;
    }
}
