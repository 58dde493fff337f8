package se.samrum.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.samrum.web.CheckedForm.Wrong;

/** Asks a form what has to be put right, and says it at each answer. */
public class AnsweredCheck implements ConstraintValidator<Answered, CheckedForm> {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Stockholm"));

    @Override
    public boolean isValid(CheckedForm form, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        List<Wrong> wrongs = form.wrongs(LocalDate.now(CLOCK)).toList();
        wrongs.forEach(wrong -> context.buildConstraintViolationWithTemplate("{" + wrong.key() + "}")
                .addPropertyNode(wrong.property())
                .addConstraintViolation());
        return wrongs.isEmpty();
    }
}
