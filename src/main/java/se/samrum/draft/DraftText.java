package se.samrum.draft;

import java.util.Optional;
import java.util.UUID;

/**
 * What one open page sends to be kept.
 *
 * @param answers as {@link DraftFields} writes them
 * @param tab names the open page
 * @param turn counts its saves from 1
 * @param seen the version of the draft that the page began from or saved last; 0 when there was none
 */
public record DraftText(DraftKind form, Optional<UUID> subject, String answers, UUID tab, int turn, int seen) {

    /** Not the text: it belongs in no log. */
    @Override
    public String toString() {
        return "DraftText";
    }
}
