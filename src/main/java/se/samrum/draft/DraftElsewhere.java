package se.samrum.draft;

/** The draft was saved or finished on another page meanwhile; nothing was written, and the text wants a draft of its own. */
public class DraftElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftElsewhere() {}

    DraftElsewhere(Throwable cause) {
        super(cause);
    }
}
