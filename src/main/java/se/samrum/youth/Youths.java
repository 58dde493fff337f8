package se.samrum.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samrum.access.Permit;

/** The youths of a room, for features that work with one; the permit is theirs, so is the audit event. */
@ApplicationScoped
public class Youths {

    @Inject
    YouthRepository youths;

    /**
     * The youth with this number in the permit's room, or a new one. Without a number it is always a new one, since a
     * name alone does not say who somebody is.
     */
    public UUID findOrAdd(Permit permit, String name, Optional<PersonNumber> number) {
        UUID youth = number.flatMap(known -> youths.withNumber(permit, known))
                .orElseGet(() -> youths.add(permit, name, number));
        permit.show(permit.room().id(), Optional.of(youth), youth);
        return youth;
    }

    /**
     * Whether this is the youth with this number. One without a number takes it, when nobody in the room has it: whoever
     * learns a number learns it of the same person.
     */
    public boolean isNumbered(Permit permit, UUID youth, PersonNumber number) {
        return youths.withNumber(permit, number)
                .map(youth::equals)
                .orElseGet(() -> youths.number(permit, youth, number));
    }

    /** Whether a closed file, a conflict of interest or a protected identity shields this youth. */
    public boolean isShielded(Permit permit, UUID youth) {
        return youths.isShielded(permit, youth);
    }

    /** The youths a number of either kind belongs to, as far as the caller sees them. */
    public List<UUID> numbered(Permit permit, String typed, LocalDate today) {
        return PersonNumber.parse(typed, today)
                .map(number -> youths.allWithNumber(permit, number))
                .orElseGet(() -> youths.withReserveNumber(permit, typed.strip().toUpperCase(Locale.ROOT)));
    }

    /** Those among these youths whose personal data are protected. */
    public Set<UUID> protectedAmong(Permit permit, Collection<UUID> these) {
        return these.isEmpty() ? Set.of() : youths.protectedAmong(permit, these);
    }

    /** Marks that a youth's personal data are protected, or not any more. */
    public void protect(Permit permit, UUID youth, boolean isProtected) {
        youths.protect(permit, youth, isProtected);
    }

    /** Who a youth in the permit's rooms is. */
    public Optional<YouthView> view(Permit permit, UUID youth) {
        return youths.view(permit, youth);
    }
}
