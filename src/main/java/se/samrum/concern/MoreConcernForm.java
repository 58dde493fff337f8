package se.samrum.concern;

import jakarta.validation.constraints.Size;
import se.samrum.draft.DraftedForm;

/** What the form asks of those who have more to tell. */
public abstract class MoreConcernForm extends DraftedForm {

    @Size(max = 4000, message = "{concern.opinion.long}")
    private String opinion;

    private Source source;

    private Guardians guardians;

    @Size(max = 60, message = "{concern.reference.long}")
    private String reference;

    private boolean danger;

    /** Answers as they were answered before. */
    void answer(MoreAnswers said) {
        opinion = said.opinion().orElse(null);
        source = said.source().orElse(null);
        guardians = said.guardians().orElse(null);
        reference = said.reference().orElse(null);
        danger = said.danger();
    }

    /** Whether any of it is answered, so that the page does not fold it away. */
    public boolean isMoreAnswered() {
        return opinion != null || source != null || guardians != null || reference != null;
    }

    public Source[] getSourceOffer() {
        return Source.values();
    }

    public Guardians[] getGuardiansOffer() {
        return Guardians.values();
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }

    public Guardians getGuardians() {
        return guardians;
    }

    public void setGuardians(Guardians guardians) {
        this.guardians = guardians;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public boolean isDanger() {
        return danger;
    }

    public void setDanger(boolean danger) {
        this.danger = danger;
    }
}
