package se.samrum.concern;

import static se.samrum.web.CheckedForm.isEmpty;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import se.samrum.web.CheckedForm;
import se.samrum.youth.PersonNumber;
import se.samrum.youth.ReserveNumber;

/** Whom a concern is about: somebody who was offered, or whoever has a number. */
public class JoinForm implements CheckedForm {

    private UUID youth;

    private String number;

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        boolean asks = youth == null;
        return Stream.concat(
                Wrong.when(asks && isEmpty(number), "number", "concern.join.missing"),
                Wrong.when(
                        asks && !isEmpty(number) && !isNumber(number, today), "number", "concern.join.number.wrong"));
    }

    private static boolean isNumber(String typed, LocalDate today) {
        return PersonNumber.parse(typed, today).isPresent() || ReserveNumber.isLike(typed);
    }

    /** The youth who was chosen; null when a number is given. */
    public UUID getYouth() {
        return youth;
    }

    public void setYouth(UUID youth) {
        this.youth = youth;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
