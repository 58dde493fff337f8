package se.samrum.delegate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.samrum.access.Denied;
import se.samrum.web.FormCheck;
import se.samrum.web.Language;
import se.samrum.web.Notices;
import se.samrum.web.Times;

/** Names a delegate. */
@Named
@RequestScoped
public class NameDelegatePage {

    @Inject
    DelegateService service;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    Times times;

    private final DelegateForm form = new DelegateForm();
    private List<Candidate> candidates;

    /** Begins today. */
    public void load() {
        getCandidates();
        form.setFrom(times.getToday().toString());
    }

    /** Whom the caller could name, in Swedish order, also before the answers are read. */
    public List<Candidate> getCandidates() {
        if (candidates == null) {
            Comparator<Object> swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
            candidates = service.candidates().stream()
                    .sorted(Comparator.comparing(Candidate::name, swedish))
                    .toList();
        }
        return candidates;
    }

    /** Only a school has principals. */
    public List<Mandate> getMandates() {
        boolean school = getCandidates().stream().anyMatch(Candidate::atSchool);
        return Arrays.stream(Mandate.values())
                .filter(mandate -> school || mandate != Mandate.REKTOR)
                .toList();
    }

    /** What a delegate is called, and on a line of its own what that lets one decide. */
    public String label(Mandate mandate) {
        return language.text("delegate.mandate." + mandate) + "\n" + language.text("delegate.decides." + mandate);
    }

    /** Says so when the person may decide the same already, which the database alone knows. */
    public String save() {
        if (!check.passes(form)) {
            return null;
        }
        try {
            service.name(form);
        } catch (Denied refused) {
            notices.bad("delegate.twice");
            return null;
        }
        return "/delegate/list?faces-redirect=true";
    }

    public DelegateForm getForm() {
        return form;
    }
}
