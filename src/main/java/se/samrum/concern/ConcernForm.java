package se.samrum.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.samrum.youth.ReserveNumber;

/** What the form asks. What depends on two answers, or on the day, is checked by {@link ConcernCheck}. */
@WholeConcern
public class ConcernForm extends MoreConcernForm {

    /** When it was seen, as the form offers it. */
    public enum When {
        TODAY,
        YESTERDAY,
        OTHER
    }

    @NotNull(message = "{concern.when.missing}")
    private When when = When.TODAY;

    private String otherDay;

    @NotBlank(message = "{concern.observation.missing}")
    @Size(max = 8000, message = "{concern.observation.long}")
    private String observation;

    private ConcernType[] types = {};

    private ConcernType[] moreTypes = {};

    @Size(max = 120, message = "{concern.who.long}")
    private String who;

    private boolean unknown;

    @NotNull(message = "{concern.report.missing}")
    private Report report;

    @Size(max = 1000, message = "{concern.reportReason.long}")
    private String reportReason;

    private String personnummer;

    private boolean another;

    /** The form as it would have been filled in to say what this version says. */
    static ConcernForm of(ConcernVersion said) {
        ConcernForm form = new ConcernForm();
        form.when = When.OTHER;
        form.otherDay = said.observedOn().toString();
        form.observation = said.observation();
        form.types = ConcernType.among(ConcernType.common(), said.typeCodes());
        form.moreTypes = ConcernType.among(ConcernType.rest(), said.typeCodes());
        form.who = said.who().orElse(null);
        form.unknown = said.who().isEmpty();
        form.report = said.report();
        form.reportReason = said.reportReason().orElse(null);
        form.answer(said.more());
        return form;
    }

    /** The types that are offered at once. */
    public List<ConcernType> getCommonOffer() {
        return ConcernType.common();
    }

    /** The types that are offered when all are asked for. */
    public List<ConcernType> getMoreOffer() {
        return ConcernType.rest();
    }

    public When getWhen() {
        return when;
    }

    public void setWhen(When when) {
        this.when = when;
    }

    public String getOtherDay() {
        return otherDay;
    }

    public void setOtherDay(String otherDay) {
        this.otherDay = otherDay;
    }

    public String getObservation() {
        return observation;
    }

    public void setObservation(String observation) {
        this.observation = observation;
    }

    public ConcernType[] getTypes() {
        return types;
    }

    public void setTypes(ConcernType[] types) {
        this.types = types;
    }

    public ConcernType[] getMoreTypes() {
        return moreTypes;
    }

    public void setMoreTypes(ConcernType[] moreTypes) {
        this.moreTypes = moreTypes;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public boolean isUnknown() {
        return unknown;
    }

    public void setUnknown(boolean unknown) {
        this.unknown = unknown;
    }

    public Report getReport() {
        return report;
    }

    public void setReport(Report report) {
        this.report = report;
    }

    public String getReportReason() {
        return reportReason;
    }

    public void setReportReason(String reportReason) {
        this.reportReason = reportReason;
    }

    public String getPersonnummer() {
        return personnummer;
    }

    public void setPersonnummer(String personnummer) {
        this.personnummer = personnummer;
    }

    /** Whether the number that is given is one of the unit's own. */
    boolean isReserveNumbered() {
        return personnummer != null && ReserveNumber.isLike(personnummer);
    }

    /** Whether an amendment is about somebody else than before, and not only a better spelling of the name. */
    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }
}
