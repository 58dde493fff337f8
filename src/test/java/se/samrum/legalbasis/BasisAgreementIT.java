package se.samrum.legalbasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Java and PostgreSQL say the same of every basis, every pair of agencies and every rule: 50 400 answers. */
class BasisAgreementIT {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final List<Optional<String>> RULES = Stream.of(
                    "", "OSL 23:2", "OSL 26:1", "OSL 26:1 a", "OSL 25:1 och 23:2", "OSL 35:1", "skollagen")
            .map(rule -> Optional.of(rule).filter(said -> !said.isEmpty()))
            .toList();

    @Test
    void whatJavaOpensPostgresqlAllowsAndNothingElse() throws SQLException {
        try (BasisTown town = new BasisTown()) {
            LegalBases bases = town.bases();
            for (Optional<String> rule : RULES) {
                for (Optional<Boolean> crime :
                        List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))) {
                    Set<String> opened = opened(town, bases, rule, crime);
                    assertFalse(opened.isEmpty());
                    assertEquals(opened, town.allowed(crime, rule, NOON), rule + " " + crime);
                }
            }
        }
    }

    private static Set<String> opened(
            BasisTown town, LegalBases bases, Optional<String> rule, Optional<Boolean> crime) {
        Set<String> opened = new TreeSet<>();
        for (Party from : town.parties()) {
            for (Party to : town.parties()) {
                Situation plain = Situation.between(from, to, NOON);
                Situation ruled = rule.map(plain::protectedBy).orElse(plain);
                Situation situation = crime.map(ruled::aboutCrime).orElse(ruled);
                bases.of(null, situation).stream()
                        .filter(Offer::isOpen)
                        .filter(offer -> offer.basis().version() == 1)
                        .forEach(offer -> opened.add(offer.basis().code() + " " + from.agency() + " " + to.agency()));
            }
        }
        return opened;
    }
}
