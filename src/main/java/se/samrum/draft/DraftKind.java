package se.samrum.draft;

/** The forms that keep drafts. */
public enum DraftKind {
    CONCERN_REGISTER("/concern/register"),
    CONCERN_AMEND("/concern/amend"),
    CONCERN_ASSESS("/concern/assess"),
    CONCERN_CLOSE("/concern/close"),
    CONCERN_REPORT("/concern/report"),
    CONCERN_FEEDBACK("/concern/feedback"),
    RECEIPT_ADD("/receipt/open");

    private final String path;

    DraftKind(String path) {
        this.path = path;
    }

    /** The address of the form. */
    public String path() {
        return path;
    }
}
