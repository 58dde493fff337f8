package se.samrum.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What an assessment asks. A consultation has coded answers only, so that nobody can be recognised in a text. */
public class AssessForm extends SettlingForm {

    /** Whether anybody in the group could guess who it is. */
    public enum Guess {
        NO,
        YES
    }

    @NotNull(message = "{concern.outcome.missing}")
    private Outcome outcome;

    private Consulted consulted;

    private Guess guess;

    @NotBlank(message = "{concern.assessment.missing}")
    @Size(max = 4000, message = "{concern.assessment.long}")
    private String assessment;

    /** The form as it was answered when the concern was assessed before. */
    static AssessForm of(Handling done) {
        AssessForm form = new AssessForm();
        form.outcome = done.outcome().orElse(null);
        form.consulted = done.consulted().orElse(null);
        form.guess = done.consulted().map(asked -> Guess.NO).orElse(null);
        form.assessment = done.assessment().orElse(null);
        return form;
    }

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        boolean asks = outcome == Outcome.CONSULTATION;
        return Stream.of(
                        Wrong.when(asks && consulted == null, "consulted", "concern.consulted.missing"),
                        Wrong.when(asks && guess == null, "guess", "concern.guess.missing"),
                        Wrong.when(asks && guess == Guess.YES, "guess", "concern.guess.disclosure"),
                        number("assessment", assessment, today),
                        super.wrongs(today))
                .flatMap(each -> each);
    }

    ConcernVersion assess(ConcernVersion before) {
        Optional<Consulted> asked = Optional.ofNullable(consulted).filter(whom -> outcome == Outcome.CONSULTATION);
        return settle(before).handled(settle(before).handling().assessed(outcome, assessment.strip(), asked));
    }

    @Override
    boolean isDeciding() {
        return outcome == Outcome.NO_ACTION;
    }

    public Outcome[] getOutcomeOffer() {
        return Outcome.values();
    }

    public Consulted[] getConsultedOffer() {
        return Consulted.values();
    }

    public Guess[] getGuessOffer() {
        return Guess.values();
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public Consulted getConsulted() {
        return consulted;
    }

    public void setConsulted(Consulted consulted) {
        this.consulted = consulted;
    }

    public Guess getGuess() {
        return guess;
    }

    public void setGuess(Guess guess) {
        this.guess = guess;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }
}
