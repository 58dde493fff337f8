package se.samrum.concern;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import se.samrum.concern.ConcernForm.When;
import se.samrum.web.TypedDay;
import se.samrum.youth.PersonNumber;

/** Checks what depends on two answers, and that no text holds a personnummer. */
public class ConcernCheck implements ConstraintValidator<WholeConcern, ConcernForm> {

    private final Clock clock;

    public ConcernCheck() {
        this(Clock.system(ZoneId.of("Europe/Stockholm")));
    }

    ConcernCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isValid(ConcernForm form, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        LocalDate today = LocalDate.now(clock);
        return Stream.of(
                        dayFits(form, today, context),
                        typesFit(form, context),
                        whoFits(form, context),
                        reasonFits(form, context),
                        numberFits(form, today, context),
                        holdsNoNumber("observation", form.getObservation(), today, context),
                        holdsNoNumber("who", form.getWho(), today, context),
                        holdsNoNumber("reportReason", form.getReportReason(), today, context),
                        holdsNoNumber("opinion", form.getOpinion(), today, context),
                        holdsNoNumber("reference", form.getReference(), today, context))
                .allMatch(fits -> fits);
    }

    private static boolean dayFits(ConcernForm form, LocalDate today, ConstraintValidatorContext context) {
        if (form.getWhen() != When.OTHER) {
            return true;
        }
        if (isEmpty(form.getOtherDay())) {
            return reject("otherDay", "concern.otherDay.missing", context);
        }
        return TypedDay.parse(form.getOtherDay())
                .map(day -> !day.isAfter(today) || reject("otherDay", "concern.otherDay.future", context))
                .orElseGet(() -> reject("otherDay", "concern.otherDay.wrong", context));
    }

    private static boolean typesFit(ConcernForm form, ConstraintValidatorContext context) {
        return form.getTypes().length + form.getMoreTypes().length > 0
                || reject("types", "concern.types.missing", context);
    }

    private static boolean whoFits(ConcernForm form, ConstraintValidatorContext context) {
        if (form.isUnknown()) {
            return isEmpty(form.getWho()) && isEmpty(form.getPersonnummer())
                    || reject("who", "concern.who.both", context);
        }
        return !isEmpty(form.getWho()) || reject("who", "concern.who.missing", context);
    }

    private static boolean reasonFits(ConcernForm form, ConstraintValidatorContext context) {
        return form.getReport() != Report.NOT_NEEDED
                || !isEmpty(form.getReportReason())
                || reject("reportReason", "concern.reportReason.missing", context);
    }

    private static boolean numberFits(ConcernForm form, LocalDate today, ConstraintValidatorContext context) {
        return isEmpty(form.getPersonnummer())
                || form.isReserveNumbered()
                || PersonNumber.parse(form.getPersonnummer(), today).isPresent()
                || reject("personnummer", "concern.personnummer.wrong", context);
    }

    private static boolean holdsNoNumber(
            String property, String text, LocalDate today, ConstraintValidatorContext context) {
        return isEmpty(text)
                || !PersonNumber.isIn(text, today)
                || reject(property, "concern." + property + ".personnummer", context);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static boolean reject(String property, String key, ConstraintValidatorContext context) {
        context.buildConstraintViolationWithTemplate("{" + key + "}")
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }
}
