package se.samrum.access;

import java.util.Optional;
import java.util.UUID;

/** What one call of a service set out to do, until it is done or refused. */
public final class Attempt {

    private Action action;
    private UUID room;
    private Permit permit;
    private boolean denied;

    void enter(Action toDo, UUID where) {
        if (action != null) {
            throw new IllegalStateException("one method is one action");
        }
        action = toDo;
        room = where;
    }

    void allow(Permit given) {
        permit = given;
    }

    void deny() {
        denied = true;
    }

    /** The action; empty when the call ended before it asked for one. */
    public Optional<Action> action() {
        return Optional.ofNullable(action);
    }

    /** The room that was asked for, whether or not it is there. */
    public Optional<UUID> room() {
        return Optional.ofNullable(room);
    }

    /** What Access gave; empty when it gave nothing. */
    public Optional<Permit> permit() {
        return Optional.ofNullable(permit);
    }

    /** Whether it was refused, rather than broken. */
    public boolean denied() {
        return denied;
    }
}
