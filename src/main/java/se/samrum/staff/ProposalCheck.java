package se.samrum.staff;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** Checks what depends on two answers: a role that stands in a room names one, and the days follow each other. */
public class ProposalCheck implements ConstraintValidator<WholeProposal, ProposalForm> {

    private final Clock clock;

    public ProposalCheck() {
        this(Clock.system(ZoneId.of("Europe/Stockholm")));
    }

    ProposalCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isValid(ProposalForm form, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        return Stream.of(roomFits(form, context), fromFits(form, context), untilFits(form, context))
                .allMatch(fits -> fits);
    }

    private static boolean roomFits(ProposalForm form, ConstraintValidatorContext context) {
        return !form.inARoom() || form.getRoom() != null || reject("room", "membership.room.missing", context);
    }

    private static boolean fromFits(ProposalForm form, ConstraintValidatorContext context) {
        return form.firstDay().isPresent() || reject("from", "membership.day.wrong", context);
    }

    private boolean untilFits(ProposalForm form, ConstraintValidatorContext context) {
        if (form.getUntil() == null || form.getUntil().isBlank()) {
            return true;
        }
        LocalDate earliest =
                form.firstDay().filter(day -> day.isAfter(LocalDate.now(clock))).orElseGet(() -> LocalDate.now(clock));
        return form.lastDay()
                .map(day -> !day.isBefore(earliest) || reject("until", "membership.until.early", context))
                .orElseGet(() -> reject("until", "membership.day.wrong", context));
    }

    private static boolean reject(String property, String key, ConstraintValidatorContext context) {
        context.buildConstraintViolationWithTemplate("{" + key + "}")
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }
}
