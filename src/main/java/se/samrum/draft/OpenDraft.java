package se.samrum.draft;

/**
 * A draft that was opened.
 *
 * @param version to come back with
 * @param answers as {@link DraftFields} reads them
 */
public record OpenDraft(int version, String answers) {

    /** Not the text: it belongs in no log. */
    @Override
    public String toString() {
        return "OpenDraft";
    }
}
