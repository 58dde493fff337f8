package se.samrum.concern;

import static se.samrum.access.Action.BEGIN_SEARCH;
import static se.samrum.access.Action.SEARCH_CONCERNS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Audited;

/** Looks for concerns in one room of the caller's own; what is looked for stands nowhere but in the answer. */
@ApplicationScoped
@Transactional
@Audited
public class SearchService {

    @Inject
    Access access;

    @Inject
    ConcernSearch search;

    /** Opens the search in a room, or refuses before anything is typed. */
    public void begin(UUID room) {
        access.enter(BEGIN_SEARCH, room);
    }

    /**
     * The concerns about somebody with this name, personnummer or number, newest first. Never by type, since
     * sensitive types may not select persons (dataskyddslagen 3:3); and nobody with a protected identity is found.
     */
    public List<ConcernRow> search(UUID room, String typed) {
        return search.find(access.enter(SEARCH_CONCERNS, room), typed.strip());
    }
}
