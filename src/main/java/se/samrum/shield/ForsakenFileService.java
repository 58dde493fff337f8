package se.samrum.shield;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;

/** Closed files whose last reader has left: the agency's access approver lets somebody in and reads nothing. */
@ApplicationScoped
@Transactional
@Audited
public class ForsakenFileService {

    @Inject
    Access access;

    @Inject
    ForsakenFileRepository files;

    /** Those of the agencies that the caller approves for. */
    public List<ForsakenFile> list() {
        return files.all(access.enterMine(Action.LIST_FORSAKEN_FILES));
    }

    /**
     * Lets one person who works in the room read the file.
     *
     * @throws se.samrum.access.Denied also when somebody reads it again, or this person may not
     */
    public void handOver(UUID file, UUID user) {
        if (!files.handOver(access.enterMine(Action.HAND_OVER_FILE), file, user)) {
            throw access.notThere();
        }
    }
}
