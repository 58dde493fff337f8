package se.samrum.legalbasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.Hat;
import se.samrum.access.Signed;

/** The register through its service, as the pages use it. */
@ExtendWith(ArquillianExtension.class)
class LegalBasisInsideIT {

    @Inject
    LegalBasisService service;

    @Test
    void aNewVersionEndsTheOneBeforeItAndRewritesNothing() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        String code = code();
        UUID first = service.add(Written.from(today(), code));
        LegalBasis before = service.open(first).basis();
        assertEquals(BasisState.STANDING, before.stateAt(Instant.now()));
        BasisForm form = BasisForm.of(before);
        form.setFrom(today());
        form.setGuidanceSv("Något annat. Och lite till.");
        form.setReviewedBy(" kommunjurist ");
        UUID second = service.add(form);
        BasisView view = service.open(second);
        assertEquals(
                List.of(second, first),
                view.versions().stream().map(LegalBasis::id).toList());
        assertEquals(2, view.basis().version());
        assertEquals("kommunjurist", view.basis().reviewed().orElseThrow().by());
        assertEquals(before.questions(), view.basis().questions());
        assertEquals(before.disclosers(), view.basis().disclosers());
        assertEquals(List.of("25:1-8", "26:1-6"), view.basis().excludes().ranges());
        LegalBasis old = service.open(first).basis();
        assertEquals(before.guidance(), old.guidance());
        assertEquals(Optional.of(view.basis().from()), old.to(), "without a gap");
        assertEquals(
                "MADE, ENDED",
                Town.one("select string_agg(step, ', ' order by at) from organisation_step where row_id = ?", first));
    }

    @Test
    void aVersionThatIsToComeWaitsForItsDayAndIsWithdrawnBeforeIt() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        String code = code();
        UUID first = service.add(Written.from(today(), code));
        BasisForm later = BasisForm.of(service.open(first).basis());
        later.setFrom(LocalDate.parse(today()).plusDays(30).toString());
        UUID second = service.add(later);
        assertEquals(BasisState.COMING, service.open(second).basis().stateAt(Instant.now()));
        assertEquals(later.begins(), service.open(first).basis().to().orElseThrow());
        BasisForm third = BasisForm.of(service.open(first).basis());
        third.setFrom(today());
        assertThrows(Denied.class, () -> service.add(third), "a version to come stands in the way");
        service.end(second, Instant.now());
        LegalBasis withdrawn = service.open(second).basis();
        assertEquals(withdrawn.from(), withdrawn.to().orElseThrow());
        assertEquals(BasisState.ENDED, withdrawn.stateAt(withdrawn.from().plus(Duration.ofDays(1))));
        service.add(third);
    }

    @Test
    void anEndIsNeverMovedBackOrUndone() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        UUID id = service.add(Written.from(today(), code()));
        Instant start = service.open(id).basis().from();
        service.end(id, Instant.now().plus(Duration.ofDays(10)));
        service.end(id, Instant.EPOCH);
        LegalBasis ended = service.open(id).basis();
        assertTrue(ended.to().orElseThrow().isAfter(start), "never before now");
        assertEquals(BasisState.ENDED, ended.stateAt(Instant.now().plus(Duration.ofMinutes(1))));
        assertThrows(Denied.class, () -> service.end(id, Instant.now().plus(Duration.ofDays(9))));
        assertThrows(Denied.class, () -> service.end(UUID.randomUUID(), Instant.now()));
    }

    @Test
    void aReviewIsNotedAndAnAgeChangesFromADayOn() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        UUID id = service.add(Written.from(today(), code()));
        service.review(id, "kommunjurist");
        assertEquals(
                "kommunjurist",
                service.open(id).basis().reviewed().orElseThrow().by());
        assertThrows(Denied.class, () -> service.review(id, " "));
        LocalDate day = LocalDate.parse(today()).plusYears(50);
        service.changeAge(new AgeLimit(UUID.randomUUID(), "RESPONSIBLE", 13, day));
        AgeLimits ages = service.see().ages();
        assertEquals(Optional.of(13), ages.years("RESPONSIBLE", day));
        assertEquals(Optional.of(15), ages.years("RESPONSIBLE", day.minusDays(1)));
        LocalDate past = LocalDate.parse(today()).minusDays(1);
        assertThrows(Denied.class, () -> service.changeAge(new AgeLimit(UUID.randomUUID(), "ADULT", 20, past)));
        assertThrows(Denied.class, () -> service.changeAge(new AgeLimit(UUID.randomUUID(), "OLD", 20, day)));
    }

    @Test
    void anybodyReadsTheLawAndNobodyElseChangesIt() throws SQLException {
        for (String login : List.of("tove", "henrik", "karin", "birgitta", "mats")) {
            Signed.as(login);
            UUID some = service.see().all().get(0).id();
            assertEquals(some, service.open(some).basis().id());
            assertThrows(Denied.class, () -> service.open(UUID.randomUUID()));
            assertThrows(Denied.class, service::prepare, login);
            assertThrows(Denied.class, () -> service.add(Written.from(today(), code())), login);
            assertThrows(Denied.class, () -> service.end(some, Instant.now()), login);
            assertThrows(Denied.class, () -> service.review(some, "jag"), login);
            assertThrows(Denied.class, () -> service.changeAge(Written.sameAge(today())), login);
        }
        Signed.as("lars", Hat.MANAGE);
        assertFalse(service.see().all().isEmpty());
        assertThrows(Denied.class, service::prepare);
    }

    private static String today() throws SQLException {
        return Town.one("select cast(now() at time zone 'Europe/Stockholm' as date)");
    }

    private static String code() {
        return "TRIED_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
