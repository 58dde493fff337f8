package se.samrum.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.lock.Keys;
import se.samrum.lock.RowLock;
import se.samrum.lock.SealedColumn;

/** A young person in one room, sealed with a key of their own there. */
@Entity
@Table(name = "youth")
class Youth {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    @Convert(converter = SealedColumn.class)
    private Sealed name;

    @Convert(converter = SealedColumn.class)
    private Sealed personnummer;

    @Column(name = "personnummer_index")
    private byte[] personnummerIndex;

    @Column(name = "reserve_number")
    private String reserveNumber;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "protected")
    private boolean protectedIdentity;

    protected Youth() {}

    Youth(Permit permit, Keys keys, String name, Optional<PersonNumber> number, Instant now) {
        this.id = UUID.randomUUID();
        this.room = permit.room().id();
        seal(keys.lock(permit, row().next()), name, number.map(PersonNumber::digits));
        this.personnummerIndex = number.map(known -> index(permit, keys, known)).orElse(null);
        this.reserveNumber = number.isPresent() ? null : ReserveNumber.random();
        this.registeredAt = now;
    }

    static byte[] index(Permit permit, Keys keys, PersonNumber number) {
        return keys.index(permit, "youth.personnummer", number.digits());
    }

    private RowName row() {
        return new RowName("youth", room, id, version);
    }

    YouthView view(Permit permit, Keys keys) {
        RowLock lock = keys.lock(permit, row());
        return new YouthView(
                lock.open("name", name).orElseThrow(),
                lock.open("personnummer", personnummer),
                Optional.ofNullable(reserveNumber),
                protectedIdentity);
    }

    /**
     * Marks that the personal data are protected, or not any more; everything sealed is sealed anew for the new version.
     */
    void protect(Permit permit, Keys keys, boolean isProtected) {
        if (protectedIdentity != isProtected) {
            YouthView now = view(permit, keys);
            seal(keys.lock(permit, row().next()), now.name(), now.personnummer());
            protectedIdentity = isProtected;
        }
    }

    /** Takes a number in the place of the reserve number; false when it has one already. */
    boolean number(Permit permit, Keys keys, PersonNumber number) {
        if (personnummer != null) {
            return false;
        }
        YouthView now = view(permit, keys);
        seal(keys.lock(permit, row().next()), now.name(), Optional.of(number.digits()));
        personnummerIndex = index(permit, keys, number);
        reserveNumber = null;
        return true;
    }

    private void seal(RowLock lock, String nameNow, Optional<String> numberNow) {
        name = lock.seal(Optional.of(id), "name", nameNow);
        personnummer = lock.seal(Optional.of(id), "personnummer", numberNow.orElse(null));
    }

    UUID id() {
        return id;
    }
}
