package se.samrum.concern;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.samrum.concern.Feedback.Told;

/** What is noted of the social services' answer: coded, since they may tell nothing else (OSL 26:9 a). */
public class FeedbackForm extends DayForm {

    @NotNull(message = "{concern.feedback.missing}")
    private Told told;

    /** The form as it was answered, or for an answer of today. */
    static FeedbackForm of(Handling done, LocalDate today) {
        FeedbackForm form = new FeedbackForm();
        form.setOn(done.feedback().map(Feedback::on).orElse(today).toString());
        form.told = done.feedback().map(Feedback::told).orElse(null);
        return form;
    }

    Feedback feedback() {
        return new Feedback(told, day());
    }

    public Told[] getToldOffer() {
        return Told.values();
    }

    public Told getTold() {
        return told;
    }

    public void setTold(Told told) {
        this.told = told;
    }
}
