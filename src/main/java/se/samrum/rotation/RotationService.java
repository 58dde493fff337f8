package se.samrum.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.lock.NewKeysAsked;

/** What an administrator may do with keys: see how they stand and have them exchanged. Nobody is shown a key. */
@ApplicationScoped
@Transactional
@Audited
public class RotationService {

    @Inject
    Access access;

    @Inject
    RotationJob job;

    @Inject
    Event<NewKeysAsked> asked;

    /** When keys were last exchanged, and how far an exchange has come. */
    public RotationView see() {
        access.enterMine(Action.SEE_KEYS);
        return job.view();
    }

    /** Begins to exchange all keys as soon as this stands in the log; nothing more when that is already under way. */
    public void rotate() {
        access.enterMine(Action.ROTATE_KEYS);
        asked.fire(new NewKeysAsked());
    }
}
