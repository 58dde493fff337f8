package se.samrum.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samrum.key.RowName;
import se.samrum.lock.Keys;

/** Without a permit for its room nothing of a row is sealed or opened, whatever a line of code holds in its hand. */
class LockedRoomTest {

    private static final UUID OWN = UUID.randomUUID();

    private final Keys keys = new Keys();

    @Test
    void givesTheLockOfARowInTheRoomsOfThePermitAndOfNoOther() {
        Permit permit = permit(Optional.of(new Room(OWN, RoomKind.UNIT, "Norrängsskolans rum", 6)));
        assertDoesNotThrow(() -> keys.lock(permit, row(OWN)));
        assertThrows(IllegalStateException.class, () -> keys.lock(permit, row(UUID.randomUUID())));
    }

    @Test
    void givesNoLockForAPermitOfAWholeAgency() {
        assertThrows(IllegalStateException.class, () -> keys.lock(permit(Optional.empty()), row(OWN)));
    }

    private static RowName row(UUID room) {
        return new RowName("concern", room, UUID.randomUUID(), 1);
    }

    private static Permit permit(Optional<Room> room) {
        Place place = new Place(Role.MEMBER, UUID.randomUUID(), "Skolan i Lövsjö", room);
        Caller caller = new Caller(UUID.randomUUID(), "Tove Brandin", Optional.of(Hat.WORK), List.of(place));
        return new Permit(caller, Action.OPEN_CONCERN, List.of(place));
    }
}
