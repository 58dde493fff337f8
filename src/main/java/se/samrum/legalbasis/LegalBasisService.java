package se.samrum.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.organisation.Register;

/** What may be done with the register: anybody reads it, an administrator ends a version and adds another. */
@ApplicationScoped
@Transactional
@Audited
public class LegalBasisService {

    @Inject
    Access access;

    @Inject
    LegalBasisRepository bases;

    @Inject
    Register register;

    /** The whole register. */
    public BasisRegister see() {
        return all(access.enterMine(Action.SEE_BASES));
    }

    /** One version, with the others of the same basis. */
    public BasisView open(UUID id) {
        Permit permit = access.enterMine(Action.SEE_BASES);
        BasisRegister all = read(permit);
        LegalBasis basis = all.find(id).orElseThrow(access::notThere);
        register.show(permit, id);
        return new BasisView(basis, all.versions(basis.code()));
    }

    /** The register, for whoever is about to change it. */
    public BasisRegister prepare() {
        return all(access.enterMine(Action.PREPARE_BASIS));
    }

    /** Adds a version, which ends the one before it; its id. */
    public UUID add(BasisForm form) {
        UUID id = UUID.randomUUID();
        access.requireDone(bases.add(change(), id, form.basis()));
        return id;
    }

    /** Ends a version at an instant, now at the earliest. */
    public void end(UUID id, Instant at) {
        access.requireDone(bases.end(change(), id, at));
    }

    /** Notes who has approved a version for use here. */
    public void review(UUID id, String by) {
        access.requireDone(bases.review(change(), id, by));
    }

    /** Changes an age from a day on, today at the earliest. */
    public void changeAge(AgeLimit limit) {
        access.requireDone(bases.changeAge(change(), limit));
    }

    private BasisRegister all(Permit permit) {
        BasisRegister all = read(permit);
        all.all().forEach(basis -> register.show(permit, basis.id()));
        return all;
    }

    private BasisRegister read(Permit permit) {
        return new BasisRegister(bases.all(permit), bases.ages(permit));
    }

    private Permit change() {
        return access.enterMine(Action.CHANGE_BASES);
    }
}
