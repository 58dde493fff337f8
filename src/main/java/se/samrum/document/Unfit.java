package se.samrum.document;

/** A file that is not taken; nothing was kept. */
public final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why; each says in its text what to do. */
    enum Why {
        EMPTY,
        TYPE,
        BROKEN,
        LOCKED,
        ACTIVE,
        LARGE
    }

    private final Why why;

    Unfit(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
