package se.samrum.web;

import se.samrum.access.Room;

/**
 * One of the caller's rooms in the rail.
 *
 * @param href where the room's list or form is, or "" when there is nothing to open yet
 */
public record RoomItem(Room room, String href) {}
