package se.samrum.legalbasis;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samrum.agency.AgencyKind;
import se.samrum.agency.LegalNature;

/** Every row of the table of the law: the permitted case and each refused condition, in Java and in PostgreSQL. */
class BasisRowsIT {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static BasisTown town;
    private static LegalBases bases;
    private static Map<String, LegalBasis> register;

    private final List<DynamicTest> tests = new ArrayList<>();

    @BeforeAll
    static void settle() throws SQLException {
        town = new BasisTown();
        bases = town.bases();
        register = town.all().stream()
                .filter(basis -> basis.version() == 1)
                .collect(toMap(LegalBasis::code, Function.identity()));
    }

    @AfterAll
    static void forget() throws SQLException {
        town.close();
    }

    @Test
    void theRegisterHoldsTheWholeTableAndNothingElse() {
        Set<String> installed = Set.copyOf(
                ExpectedBasis.table().stream().map(ExpectedBasis::code).toList());
        assertTrue(register.keySet().containsAll(installed));
        assertEquals(
                installed,
                Set.copyOf(register.values().stream()
                        .filter(basis -> basis.from().isBefore(Instant.parse("2025-12-02T00:00:00Z")))
                        .map(LegalBasis::code)
                        .toList()));
    }

    @TestFactory
    Collection<DynamicTest> whoDecidesAndWhatIsAskedAndThatConsentAloneStands() {
        for (ExpectedBasis row : ExpectedBasis.table()) {
            tests.add(DynamicTest.dynamicTest(row.statute() + " is decided, asked and dated as the law says", () -> {
                LegalBasis basis = register.get(row.code());
                assertEquals(row.statute(), basis.statute());
                assertEquals(row.decider(), basis.decider());
                assertEquals(row.crime(), basis.crime());
                assertEquals(row.code().equals("OSL_10_1"), basis.standing());
                assertEquals(
                        List.copyOf(row.permitting().keySet()),
                        basis.questions().stream().map(BasisQuestion::code).toList());
                assertEquals(2, basis.guidance().swedish().split("\\. (?=[A-ZÅÄÖ])").length, "two sentences");
                assertEquals(2, basis.guidance().english().split("\\. (?=[A-Z])").length, "two sentences");
                assertTrue(basis.reviewed().isEmpty(), "nobody has reviewed it yet");
            }));
        }
        return tests;
    }

    @TestFactory
    Collection<DynamicTest> thePermittedCase() {
        for (ExpectedBasis row : ExpectedBasis.table()) {
            for (AgencyKind from : row.disclosers()) {
                for (AgencyKind to : row.receivers()) {
                    opens(row, from + " to " + to, permitted(row, from, to));
                }
            }
        }
        return tests;
    }

    @TestFactory
    Collection<DynamicTest> refusesWhoeverIsNotMeant() {
        for (ExpectedBasis row : ExpectedBasis.table()) {
            for (AgencyKind kind : AgencyKind.values()) {
                if (!row.disclosers().contains(kind)) {
                    refuses(row, kind + " as discloser", permitted(row, kind, receiver(row)), WhyNot.DISCLOSER_KIND);
                }
                if (!row.receivers().contains(kind)) {
                    refuses(row, kind + " as receiver", permitted(row, discloser(row), kind), WhyNot.RECEIVER_KIND);
                }
            }
        }
        return tests;
    }

    @TestFactory
    Collection<DynamicTest> isForAuthoritiesWhereTheLawSaysSo() {
        for (ExpectedBasis row : ExpectedBasis.table()) {
            Situation gives =
                    situation(row, discloser(row), LegalNature.INDEPENDENT, receiver(row), LegalNature.AUTHORITY);
            Situation receives =
                    situation(row, discloser(row), LegalNature.AUTHORITY, receiver(row), LegalNature.INDEPENDENT);
            if (row.independentGives()) {
                opens(row, "somebody independent as discloser", gives);
            } else {
                refuses(row, "somebody independent as discloser", gives, WhyNot.DISCLOSER_INDEPENDENT);
            }
            if (row.independentReceives()) {
                opens(row, "somebody independent as receiver", receives);
            } else {
                refuses(row, "somebody independent as receiver", receives, WhyNot.RECEIVER_INDEPENDENT);
            }
        }
        return tests;
    }

    @TestFactory
    Collection<DynamicTest> refusesWhatItsSecrecyHolds() {
        for (ExpectedBasis row : ExpectedBasis.table()) {
            for (String rule : row.strangers()) {
                refuses(
                        row,
                        "what " + rule + " protects",
                        permitted(row, discloser(row), receiver(row)).protectedBy(rule),
                        WhyNot.SECRECY);
            }
        }
        return tests;
    }

    @TestFactory
    Collection<DynamicTest> refusesBeforeItsFirstDayAndAfterItsEnd() {
        for (ExpectedBasis row : ExpectedBasis.table()) {
            Situation now = permitted(row, discloser(row), receiver(row));
            Instant first = register.get(row.code()).from();
            refuses(row, "the moment before its first day", at(now, first.minus(Duration.ofMillis(1))), WhyNot.NOT_YET);
            opens(row, "its first moment", at(now, first));
            tests.add(DynamicTest.dynamicTest(row.statute() + " refuses from the moment it has ended", () -> {
                town.run("savepoint before");
                town.run(
                        "update legal_basis set valid_to = cast(? as timestamptz) where code = ? and version = 1",
                        NOON.toString(),
                        row.code());
                LegalBases then = town.bases();
                Situation before = at(now, NOON.minus(Duration.ofMillis(1)));
                assertEquals(
                        Optional.of(WhyNot.ENDED),
                        BasisTown.offer(then, row.code(), now).whyNot());
                assertFalse(town.allows(row.code(), now));
                assertTrue(BasisTown.opens(then, row.code(), before));
                assertTrue(town.allows(row.code(), before));
                town.run("rollback to before");
            }));
        }
        return tests;
    }

    @TestFactory
    Collection<DynamicTest> knowsWhatIsAboutACommittedCrime() {
        for (ExpectedBasis row : ExpectedBasis.table()) {
            Situation now = permitted(row, discloser(row), receiver(row));
            boolean social = now.discloser().isSocialServices();
            if (row.crime() == Crime.COMMITTED || row.crime() == Crime.ANY && !social) {
                opens(row, "a committed crime", now.aboutCrime(true));
            } else {
                refuses(
                        row,
                        "a committed crime",
                        now.aboutCrime(true),
                        social ? WhyNot.SOCIAL_CRIME : WhyNot.PREVENTION_ONLY);
            }
            if (row.crime() == Crime.COMMITTED) {
                refuses(row, "what is about no committed crime", now.aboutCrime(false), WhyNot.COMMITTED_ONLY);
            } else {
                opens(row, "what is about no committed crime", now.aboutCrime(false));
            }
        }
        return tests;
    }

    @Test
    void socialServicesTellOfACommittedCrimeByTheThreeSectionsAlone() throws SQLException {
        Situation crime = Situation.between(
                        town.party(AgencyKind.SOCIAL_SERVICES, LegalNature.AUTHORITY),
                        town.party(AgencyKind.POLICE, LegalNature.AUTHORITY),
                        NOON)
                .protectedBy("OSL 26:1")
                .aboutCrime(true);
        Set<String> open = Set.of("OSL_10_21", "OSL_10_22", "OSL_10_23");
        for (ExpectedBasis row : ExpectedBasis.table()) {
            assertEquals(open.contains(row.code()), BasisTown.opens(bases, row.code(), crime), row.statute());
            assertEquals(open.contains(row.code()), town.allows(row.code(), crime), row.statute());
        }
    }

    @TestFactory
    Collection<DynamicTest> everyConditionMustBeMet() {
        for (ExpectedBasis row : ExpectedBasis.table()) {
            Offer offer = BasisTown.offer(bases, row.code(), permitted(row, discloser(row), receiver(row)));
            tests.add(DynamicTest.dynamicTest(row.statute() + " permits when every answer does", () -> {
                assertEquals(List.of(), offer.check(row.answers()).keys());
                assertTrue(offer.check(row.answers()).permitted());
            }));
            row.permitting().forEach((question, answer) -> {
                if (answer.equals("WORDS")) {
                    unmet(row, offer, question, "short", "Kort.");
                    unmet(row, offer, question, "long", "x".repeat(4001));
                } else {
                    unmet(row, offer, question, "refused", answer.equals("YES") ? "NO" : "YES");
                    unmet(row, offer, question, "refused", "OTHER");
                    if (!row.code().startsWith("SOL_19") || !question.equals("AGE")) {
                        unmet(row, offer, question, "unsure", "UNSURE");
                    }
                }
                unmet(row, offer, question, "missing", " ");
            });
        }
        return tests;
    }

    private void unmet(ExpectedBasis row, Offer offer, String question, String key, String answer) {
        String said = answer.length() > 10 ? "too many words" : answer.isBlank() ? "no answer" : answer;
        tests.add(DynamicTest.dynamicTest(row.statute() + " refuses " + said + " to " + question, () -> {
            Verdict verdict = offer.check(row.answers(question, answer));
            assertFalse(verdict.permitted());
            assertEquals(List.of("legalbasis.unmet." + key), verdict.keys());
            assertEquals(question, verdict.unmet().get(0).question().code());
        }));
    }

    @Test
    void theDutyToReportHoldsForSomebodyWhoMayBeEighteen() {
        for (String code : List.of("SOL_19_1", "SOL_19_2")) {
            ExpectedBasis row = ExpectedBasis.table().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            Offer offer = BasisTown.offer(bases, code, permitted(row, discloser(row), receiver(row)));
            assertTrue(offer.check(row.answers("AGE", "UNSURE")).permitted());
        }
    }

    @TestFactory
    Collection<DynamicTest> knowsTheAge() {
        Map<String, Integer> limits = Map.of("OSL_10_18A", 21, "SOL_19_1", 18, "SOL_19_2", 18, "OSL_10_20", 18);
        for (ExpectedBasis row : ExpectedBasis.table()) {
            Situation now = permitted(row, discloser(row), receiver(row));
            Optional<Integer> limit = Optional.ofNullable(limits.get(row.code()));
            tests.add(DynamicTest.dynamicTest(
                    row.statute()
                            + (limit.isPresent() ? " refuses somebody who is " + limit.get() : " is for every age"),
                    () -> {
                        LocalDate birthday = TODAY.minusYears(limit.orElse(90));
                        Offer old = BasisTown.offer(bases, row.code(), now.ofSomebodyBorn(birthday));
                        assertEquals(limit.map(years -> WhyNot.AGE), old.whyNot());
                        Offer young = BasisTown.offer(bases, row.code(), now.ofSomebodyBorn(birthday.plusDays(1)));
                        assertTrue(young.isOpen());
                        assertTrue(young.questions().stream()
                                .noneMatch(question -> question.kind() == BasisQuestion.Kind.UNDER));
                        assertEquals(List.of(), young.check(row.answers()).keys());
                    }));
        }
        return tests;
    }

    @Test
    void whatNobodyKnowsIsDenied() throws SQLException {
        Party school = town.party(AgencyKind.SCHOOL, LegalNature.AUTHORITY);
        Situation situation = Situation.between(school, school, NOON);
        for (String unknown : List.of("OSL_10_99", "", "osl_10_1", "NONE")) {
            assertFalse(BasisTown.opens(bases, unknown, situation), unknown);
            assertFalse(town.allows(unknown, situation), unknown);
            assertEquals(
                    List.of("legalbasis.not.UNKNOWN"),
                    bases.check(null, situation, unknown, Map.of()).keys());
        }
    }

    private Situation permitted(ExpectedBasis row, AgencyKind from, AgencyKind to) {
        return situation(row, from, LegalNature.AUTHORITY, to, LegalNature.AUTHORITY);
    }

    private Situation situation(
            ExpectedBasis row, AgencyKind from, LegalNature giver, AgencyKind to, LegalNature taker) {
        Situation plain = Situation.between(town.party(from, giver), town.party(to, taker), NOON);
        return row.rule().map(plain::protectedBy).orElse(plain);
    }

    private static Situation at(Situation situation, Instant instant) {
        return new Situation(
                situation.discloser(), situation.receiver(), instant, situation.committed(), situation.born());
    }

    private static AgencyKind discloser(ExpectedBasis row) {
        return row.disclosers().stream().sorted().findFirst().orElseThrow();
    }

    private static AgencyKind receiver(ExpectedBasis row) {
        return row.receivers().stream().sorted().findFirst().orElseThrow();
    }

    private void opens(ExpectedBasis row, String what, Situation situation) {
        tests.add(DynamicTest.dynamicTest(row.statute() + " permits " + what, () -> {
            assertEquals(
                    Optional.empty(),
                    BasisTown.offer(bases, row.code(), situation).whyNot());
            assertTrue(town.allows(row.code(), situation), "PostgreSQL");
        }));
    }

    private void refuses(ExpectedBasis row, String what, Situation situation, WhyNot why) {
        tests.add(DynamicTest.dynamicTest(row.statute() + " refuses " + what, () -> {
            Offer offer = BasisTown.offer(bases, row.code(), situation);
            assertEquals(Optional.of(why), offer.whyNot());
            assertFalse(offer.check(row.answers()).permitted());
            assertFalse(town.allows(row.code(), situation), "PostgreSQL");
        }));
    }
}
