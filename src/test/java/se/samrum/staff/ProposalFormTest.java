package se.samrum.staff;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import se.samrum.access.Role;

class ProposalFormTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Stockholm")));

    @Test
    void wantsARoleAndADay() {
        assertEquals(Set.of("role", "from"), wrong(new ProposalForm()));
        assertEquals(Set.of("from"), wrong(form(Role.REGISTRAR, "i morgon", null)));
        assertEquals(Set.of(), wrong(form(Role.REGISTRAR, TODAY.toString(), null)));
    }

    @Test
    void wantsARoomForARoleThatStandsInOne() {
        for (Role role : Role.values()) {
            boolean inARoom = Set.of("REPORTER", "MEMBER", "COORDINATOR").contains(role.name());
            assertEquals(inARoom ? Set.of("room") : Set.of(), wrong(form(role, TODAY.toString(), null)), role.name());
        }
        ProposalForm member = form(Role.MEMBER, TODAY.toString(), null);
        member.setRoom(UUID.randomUUID());
        assertEquals(Set.of(), wrong(member));
    }

    @Test
    void wantsAnEndThatIsAheadAndAfterTheBeginning() {
        assertEquals(Set.of("until"), wrong(form(Role.REGISTRAR, TODAY.toString(), "x")));
        assertEquals(Set.of("until"), wrong(form(Role.REGISTRAR, "2020-01-01", "2020-02-01")));
        assertEquals(
                Set.of("until"),
                wrong(form(
                        Role.REGISTRAR,
                        TODAY.plusDays(2).toString(),
                        TODAY.plusDays(1).toString())));
        assertEquals(Set.of(), wrong(form(Role.REGISTRAR, TODAY.toString(), TODAY.toString())));
    }

    @Test
    void meansWholeDaysInSweden() {
        ProposalForm form = form(Role.REGISTRAR, "2026-01-10", "2026-07-10");
        form.setRoom(UUID.randomUUID());
        assertEquals(Instant.parse("2026-01-09T23:00:00Z"), form.proposal().from());
        assertEquals(
                Optional.of(Instant.parse("2026-07-10T22:00:00Z")),
                form.proposal().to());
        assertEquals(Optional.empty(), form.proposal().room(), "a room left over from another answer");
    }

    private static Set<String> wrong(ProposalForm form) {
        return VALIDATOR.validate(form).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(toSet());
    }

    private static ProposalForm form(Role role, String from, String until) {
        ProposalForm form = new ProposalForm();
        form.setRole(role);
        form.setFrom(from);
        form.setUntil(until);
        return form;
    }
}
