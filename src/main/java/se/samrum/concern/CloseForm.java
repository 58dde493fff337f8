package se.samrum.concern;

import static se.samrum.web.CheckedForm.isEmpty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What closing asks. */
public class CloseForm extends SettlingForm {

    @NotNull(message = "{concern.closedFor.missing}")
    private ClosedFor closedFor;

    @Size(max = 1000, message = "{concern.closingNote.long}")
    private String closingNote;

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        return Stream.of(
                        Wrong.when(
                                closedFor == ClosedFor.OTHER && isEmpty(closingNote),
                                "closingNote",
                                "concern.closingNote.missing"),
                        number("closingNote", closingNote, today),
                        super.wrongs(today))
                .flatMap(each -> each);
    }

    /** What nobody has assessed is not closed: whoever closes sees another version first. */
    ConcernVersion close(ConcernVersion before) {
        if (before.handling().status() == Status.NEW) {
            throw new Outdated();
        }
        ConcernVersion settled = settle(before);
        return settled.handled(settled.handling().closed(closedFor, MoreAnswers.text(closingNote)));
    }

    @Override
    boolean isDeciding() {
        return true;
    }

    public ClosedFor[] getClosedForOffer() {
        return ClosedFor.values();
    }

    public ClosedFor getClosedFor() {
        return closedFor;
    }

    public void setClosedFor(ClosedFor closedFor) {
        this.closedFor = closedFor;
    }

    public String getClosingNote() {
        return closingNote;
    }

    public void setClosingNote(String closingNote) {
        this.closingNote = closingNote;
    }
}
