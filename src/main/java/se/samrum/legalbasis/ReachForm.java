package se.samrum.legalbasis;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.samrum.agency.AgencyKind;

/** Who may give what to whom by a basis, and who decides. */
public class ReachForm extends WordsForm {

    @NotNull(message = "{legalbasis.choose}")
    private Force force;

    @NotEmpty(message = "{legalbasis.kinds.missing}")
    private AgencyKind[] disclosers = {};

    @NotNull(message = "{legalbasis.choose}")
    private Must discloserMust;

    @Size(max = 200, message = "{legalbasis.sections.long}")
    private String covers;

    @Size(max = 200, message = "{legalbasis.sections.long}")
    private String excludes;

    @NotEmpty(message = "{legalbasis.kinds.missing}")
    private AgencyKind[] receivers = {};

    @NotNull(message = "{legalbasis.choose}")
    private Must receiverMust;

    @NotNull(message = "{legalbasis.choose}")
    private Crime crime;

    @NotNull(message = "{legalbasis.choose}")
    private Decider decider;

    public Force getForce() {
        return force;
    }

    public void setForce(Force force) {
        this.force = force;
    }

    public AgencyKind[] getDisclosers() {
        return disclosers;
    }

    public void setDisclosers(AgencyKind[] disclosers) {
        this.disclosers = disclosers;
    }

    public Must getDiscloserMust() {
        return discloserMust;
    }

    public void setDiscloserMust(Must discloserMust) {
        this.discloserMust = discloserMust;
    }

    public String getCovers() {
        return covers;
    }

    public void setCovers(String covers) {
        this.covers = covers;
    }

    public String getExcludes() {
        return excludes;
    }

    public void setExcludes(String excludes) {
        this.excludes = excludes;
    }

    public AgencyKind[] getReceivers() {
        return receivers;
    }

    public void setReceivers(AgencyKind[] receivers) {
        this.receivers = receivers;
    }

    public Must getReceiverMust() {
        return receiverMust;
    }

    public void setReceiverMust(Must receiverMust) {
        this.receiverMust = receiverMust;
    }

    public Crime getCrime() {
        return crime;
    }

    public void setCrime(Crime crime) {
        this.crime = crime;
    }

    public Decider getDecider() {
        return decider;
    }

    public void setDecider(Decider decider) {
        this.decider = decider;
    }
}
