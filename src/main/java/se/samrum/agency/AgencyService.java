package se.samrum.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.access.Permit;

/** What an administrator may do with the municipality, its agencies, units and groups. An unknown id makes a new one. */
@ApplicationScoped
@Transactional
@Audited
public class AgencyService {

    @Inject
    Access access;

    @Inject
    AgencyRepository agencies;

    /** Everything there is, for an administrator; the own agency, for its approver. */
    public Organisation see() {
        return agencies.all(access.enterMine(Action.SEE_ORGANISATION));
    }

    public void saveMunicipality(PlaceForm form) {
        access.requireDone(agencies.saveMunicipality(change(), form));
    }

    public void saveAgency(UUID id, AgencyForm form) {
        access.requireDone(agencies.saveAgency(change(), id, form));
    }

    /** A new unit gets its room with it. */
    public void saveUnit(UUID agency, UUID id, PlaceForm form) {
        access.requireDone(agencies.saveUnit(change(), agency, id, form));
    }

    /** A new group gets its room with it. */
    public void saveGroup(UUID id, PlaceForm form) {
        access.requireDone(agencies.saveGroup(change(), id, form));
    }

    private Permit change() {
        return access.enterMine(Action.CHANGE_ORGANISATION);
    }
}
