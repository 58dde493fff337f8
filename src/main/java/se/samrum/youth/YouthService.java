package se.samrum.youth;

import static se.samrum.access.Action.OPEN_YOUTH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Audited;
import se.samrum.access.Permit;

/** What anyone may do with a youth of a unit. One method is one action, one transaction, one audit event. */
@ApplicationScoped
@Transactional
@Audited
public class YouthService {

    @Inject
    Access access;

    @Inject
    YouthRepository youths;

    @Inject
    @Any
    Instance<YouthSource> sources;

    /** Who it is and all the unit has about that youth; one that is not there is refused like a closed door. */
    public YouthStory open(UUID room, UUID id) {
        Permit permit = access.enter(OPEN_YOUTH, room);
        YouthView who = youths.view(permit, id).orElseThrow(access::notThere);
        permit.show(room, Optional.of(id), id);
        if (who.isProtected()) {
            access.requireReason(permit);
        }
        List<YouthEvent> events = sources.stream()
                .flatMap(source -> source.about(permit, id).stream())
                .sorted(Comparator.comparing(YouthEvent::day).reversed().thenComparing(YouthEvent::id))
                .toList();
        return new YouthStory(id, who, events);
    }
}
