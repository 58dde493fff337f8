package se.samrum.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit.Thing;

/** What the application says of one action; the database adds the person, the agency and the time. */
record Event(
        String action,
        String outcome,
        Optional<String> role,
        Optional<UUID> room,
        List<Thing> things,
        Optional<String> reason,
        String address) {}
