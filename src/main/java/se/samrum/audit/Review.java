package se.samrum.audit;

/** What the reviewer's page shows: a page of events, and whether the log they stand in is whole. */
public record Review(EventList events, LastVerification verification) {}
