package se.samrum.audit;

import java.util.List;

/** What the reviewer's page shows: a page of events, and whether the log they stand in is whole. */
public record Review(EventList events, LastVerification verification) {

    /** Before anything is loaded: a button of the page is pressed, and an answer elsewhere follows. */
    static final Review NOTHING = new Review(new EventList(List.of(), false), LastVerification.NONE);
}
