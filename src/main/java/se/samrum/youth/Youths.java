package se.samrum.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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

    /** Who a youth in the permit's rooms is. */
    public Optional<YouthView> view(Permit permit, UUID youth) {
        return youths.view(permit, youth);
    }
}
