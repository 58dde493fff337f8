package se.samrum.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is asked about a unit, a group or the municipality: its name, and what a unit's room is called. */
public class PlaceForm {

    @NotBlank(message = "{agency.name.missing}")
    @Size(max = 120, message = "{agency.name.long}")
    private String name;

    @Size(max = 120, message = "{agency.name.long}")
    private String roomName;

    static PlaceForm of(String name, String roomName) {
        PlaceForm form = new PlaceForm();
        form.name = name;
        form.roomName = roomName;
        return form;
    }

    /** The room is called after its unit when nothing else was typed. */
    void nameRoom(String afterUnit) {
        if (roomName == null || roomName.isBlank()) {
            roomName = afterUnit;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRoomName() {
        return roomName;
    }

    public void setRoomName(String roomName) {
        this.roomName = roomName;
    }
}
