package se.samrum.access;

import java.util.UUID;

/**
 * A room as somebody who stands in it sees it.
 *
 * @param readers how many people read what is written here; 0 where that is not counted
 */
public record Room(UUID id, RoomKind kind, String name, int readers) {}
