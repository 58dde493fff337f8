package se.samrum.legalbasis;

import java.time.LocalDate;
import java.util.UUID;
import se.samrum.agency.AgencyKind;

/** A new basis as an administrator could write it. */
public final class Written {

    private Written() {}

    /** One that nobody else has written, from today on. */
    public static BasisForm from(String day, String code) {
        BasisForm form = form();
        form.setCode(code);
        form.setFrom(day);
        return form;
    }

    /** The age of majority as it is. */
    public static AgeLimit sameAge(String day) {
        return new AgeLimit(UUID.randomUUID(), "ADULT", 18, LocalDate.parse(day));
    }

    static BasisForm form() {
        BasisForm form = BasisForm.blank();
        form.setCode("SKOLL_6A_4");
        form.setStatute("Skollagen 6 a:4");
        form.setNameSv("Misstänkt brott på skolan");
        form.setNameEn("Suspected crime at school");
        form.setGuidanceSv("Rektorn anmäler brott på skolan. Övervägande skäl kan hindra det.");
        form.setGuidanceEn("The principal reports crime at school. Overriding reasons may prevent it.");
        form.setForce(Force.MUST);
        form.setDisclosers(new AgencyKind[] {AgencyKind.LEISURE, AgencyKind.MUNICIPAL_EXECUTIVE});
        form.setDiscloserMust(Must.AUTHORITY);
        form.setExcludes("25:1-8, 26:1-6");
        form.setReceivers(new AgencyKind[] {AgencyKind.POLICE});
        form.setReceiverMust(Must.LAW_ENFORCEMENT);
        form.setCrime(Crime.COMMITTED);
        form.setDecider(Decider.DELEGATE);
        form.setFrom("2026-11-23");
        QuestionForm asked = form.getQuestions().get(0);
        asked.setAsksSv("Misstänks ett brott?");
        asked.setAsksEn("Is a crime suspected?");
        asked.setRefusalSv("Då gäller grunden inte.");
        asked.setRefusalEn("Then the basis does not apply.");
        return form;
    }
}
