package se.samrum.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.youth.YouthEvent;
import se.samrum.youth.YouthSource;

/** The concerns of a youth's timeline; nothing sealed is opened for it. */
@ApplicationScoped
class ConcernsOfYouth implements YouthSource {

    @Inject
    ConcernRepository concerns;

    @Override
    public List<YouthEvent> about(Permit permit, UUID youth) {
        return concerns.about(permit, youth).stream().map(Concern::event).toList();
    }
}
