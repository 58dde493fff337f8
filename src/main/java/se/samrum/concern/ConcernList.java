package se.samrum.concern;

import java.util.List;

/** A page of concerns and whether there are more. */
public record ConcernList(List<ConcernRow> rows, boolean more) {}
