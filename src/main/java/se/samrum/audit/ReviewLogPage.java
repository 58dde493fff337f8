package se.samrum.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samrum.access.Action;
import se.samrum.web.Notices;
import se.samrum.web.TypedDay;

/** The reviewer's page: the own agency's events, filtered. */
@Named
@RequestScoped
public class ReviewLogPage {

    @Inject
    ReviewService service;

    @Inject
    VerificationJob verification;

    @Inject
    Notices notices;

    private String from;
    private String until;
    private String action;
    private String outcome;
    private int page = 1;
    private Review review = Review.NOTHING;

    /** Loads the events before anything is drawn. */
    public void load() {
        EventFilter filter = new EventFilter(
                day(from),
                day(until),
                oneOf(action, getActions().stream().map(Action::name).toList()),
                oneOf(outcome, getOutcomes()),
                Math.max(page, 1) - 1);
        review = service.review(filter);
    }

    /** Has the whole log verified, unless that is under way, and comes back to the page. */
    public String verify() {
        service.verify().ifPresent(verification::start);
        return "/audit/list?faces-redirect=true";
    }

    public LastVerification getVerification() {
        return review.verification();
    }

    public List<EventRow> getEvents() {
        return review.events().rows();
    }

    public boolean isMore() {
        return review.events().more();
    }

    public List<Action> getActions() {
        return Arrays.asList(Action.values());
    }

    public List<String> getOutcomes() {
        return List.of("DONE", "DENIED", "FAILED");
    }

    private Optional<LocalDate> day(String typed) {
        Optional<String> text = text(typed);
        Optional<LocalDate> day = text.flatMap(TypedDay::parse);
        if (text.isPresent() && day.isEmpty()) {
            notices.bad("filter.date.wrong");
        }
        return day;
    }

    private static Optional<String> oneOf(String chosen, List<String> known) {
        return text(chosen).filter(known::contains);
    }

    private static Optional<String> text(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(word -> !word.isEmpty());
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
