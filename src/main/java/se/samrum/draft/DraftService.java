package se.samrum.draft;

import static se.samrum.access.Action.DISCARD_DRAFT;
import static se.samrum.access.Action.LIST_DRAFTS;
import static se.samrum.access.Action.OPEN_DRAFT;
import static se.samrum.access.Action.SAVE_DRAFT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Audited;
import se.samrum.access.LoginToken;
import se.samrum.access.Permit;
import se.samrum.access.Visit;

/** What anyone may do with the drafts they wrote themselves. */
@ApplicationScoped
@Transactional
@Audited
public class DraftService {

    @Inject
    Access access;

    @Inject
    DraftRepository drafts;

    @Inject
    Visit visit;

    /** The caller's own drafts in all rooms, the latest first. */
    public List<DraftRow> list() {
        return drafts.mine(access.enterMine(LIST_DRAFTS));
    }

    /**
     * Keeps what is being written. The first save of a draft in a sign-in leaves the event; the later ones go on with what
     * that event tells, which stands on the row itself since the same transaction wrote both.
     *
     * @return the version to come back with
     * @throws DraftElsewhere when another page has saved or finished it meanwhile
     * @throws se.samrum.access.Denied also when it is about a concern that the caller does not find
     */
    public int save(UUID room, UUID id, DraftText text) {
        Permit permit = access.enter(SAVE_DRAFT, room);
        Optional<Draft> found = drafts.find(permit, id);
        if (found.isEmpty()) {
            if (text.seen() > 0) {
                throw new DraftElsewhere();
            }
            if (!drafts.mayBeAbout(permit, text)) {
                throw access.notThere();
            }
            return drafts.add(permit, id, text).version();
        }
        Draft draft = found.get();
        if (visit.token().map(LoginToken::name).filter(draft::isToldBy).isPresent()) {
            permit.goOn();
        }
        drafts.rewrite(permit, draft, text);
        return draft.version();
    }

    /** What a draft says; one that is not there is refused like a closed door. */
    public OpenDraft open(UUID room, UUID id) {
        Permit permit = access.enter(OPEN_DRAFT, room);
        Draft draft = drafts.find(permit, id).orElseThrow(access::notThere);
        return new OpenDraft(draft.version(), drafts.answers(permit, draft));
    }

    /** Throws a draft away, for good. */
    public void discard(UUID room, UUID id) {
        Permit permit = access.enter(DISCARD_DRAFT, room);
        drafts.remove(permit, drafts.find(permit, id).orElseThrow(access::notThere));
    }
}
