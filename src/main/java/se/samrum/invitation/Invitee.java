package se.samrum.invitation;

import java.util.UUID;

/** Whom a one-time link is for, as long as it works. */
public record Invitee(UUID user, String login, String name) {

    @Override
    public String toString() {
        return "Invitee";
    }
}
