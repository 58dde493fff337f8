package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samrum.web.IdConverter;

/** Says which youth of the room a concern is about. Names and numbers are posted, so that none stands in an address. */
@Named
@RequestScoped
public class JoinYouthPage extends OneConcernPage {

    @Inject
    JoinService joins;

    private final JoinForm form = new JoinForm();
    private List<Namesake> offers = List.of();

    @Override
    void begin() {
        form.setYouth(IdConverter.read(parameter("youth")).orElse(null));
    }

    /** Shows whom it may be about. */
    public void load() {
        open();
        goOnFromNow();
        offers = joins.begin(getRoom(), getId());
    }

    /** Moves the concern to the youth and goes back to it. */
    public String join() {
        if (!check.passes(form)) {
            return again();
        }
        try {
            joins.join(getRoom(), getId(), getVersion(), form);
        } catch (UnknownNumber nobody) {
            check.reject("number", "concern.number.unknown");
            return again();
        } catch (Outdated meanwhile) {
            notices.bad("concern.join.outdated");
            return again();
        } catch (Shielded refused) {
            notices.bad("concern.shielded");
            return again();
        }
        return OpenConcernPage.saved(getRoom(), getId()) + given.getAlong();
    }

    private String again() {
        load();
        return null;
    }

    public JoinForm getForm() {
        return form;
    }

    /** The youths of the same name, and those it was about before. */
    public List<Namesake> getOffers() {
        return offers;
    }
}
