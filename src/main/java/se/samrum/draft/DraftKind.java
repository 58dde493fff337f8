package se.samrum.draft;

/** The forms that keep drafts. */
public enum DraftKind {
    CONCERN_REGISTER("/concern/register"),
    CONCERN_AMEND("/concern/amend");

    private final String path;

    DraftKind(String path) {
        this.path = path;
    }

    /** The address of the form. */
    public String path() {
        return path;
    }
}
