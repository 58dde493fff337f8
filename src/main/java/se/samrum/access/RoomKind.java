package se.samrum.access;

/** The four kinds of room; a room is the unit of visibility. */
public enum RoomKind {
    UNIT,
    CASE,
    GROUP,
    MUNICIPALITY
}
