package se.samrum.audit;

import java.util.List;

/** A page of events and whether there are more. */
public record EventList(List<EventRow> rows, boolean more) {}
