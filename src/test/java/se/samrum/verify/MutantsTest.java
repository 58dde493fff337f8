package se.samrum.verify;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samrum.seal.HonestLog;
import se.samrum.verify.MemoryLog.Checks;

/** A verifier that leaves one check out would be caught by the attacks, so the attacks are enough to trust them. */
class MutantsTest {

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    private static final Map<String, Checks> MUTANTS = Map.ofEntries(
            entry("ignores signatures", heads((evidence, keys) -> new HeadCheck(evidence, keys) {
                @Override
                void signature(Note note, Head head) {}
            })),
            entry("ignores sizes", heads((evidence, keys) -> new HeadCheck(evidence, keys) {
                @Override
                void size(Head head, Head former) {}
            })),
            entry("ignores the time of heads", heads((evidence, keys) -> new HeadCheck(evidence, keys) {
                @Override
                Optional<Finding> time(Head head, Head former) {
                    return Optional.empty();
                }
            })),
            entry("ignores roots", heads((evidence, keys) -> new HeadCheck(evidence, keys) {
                @Override
                void root(Head head, byte[] root, boolean shipped) {}
            })),
            entry("ignores shipped leaves", leaves((evidence, kept) -> new LeafCheck(evidence, kept) {
                @Override
                void place(long position, LeafRow row, Optional<byte[]> shipped) {}
            })),
            entry("ignores what events say", leaves((evidence, kept) -> new LeafCheck(evidence, kept) {
                @Override
                void content(LeafRow row) {}
            })),
            entry("accepts missing events", leaves((evidence, kept) -> new LeafCheck(evidence, kept) {
                @Override
                void absence(LeafRow row, Head head) {}
            })),
            entry("ignores the time of events", leaves((evidence, kept) -> new LeafCheck(evidence, kept) {
                @Override
                Optional<Finding> time(LeafRow row, Optional<Head> before, Head head) {
                    return Optional.empty();
                }
            })),
            entry("ignores what no head covers", leaves((evidence, kept) -> new LeafCheck(evidence, kept) {
                @Override
                void uncovered(LeafRow row) {}
            })),
            entry("ignores how long something waits", leaves((evidence, kept) -> new LeafCheck(evidence, kept) {
                @Override
                void behind(Optional<Uncovered> oldest, Instant now) {}
            })),
            entry("ignores strays", leaves((evidence, kept) -> new LeafCheck(evidence, kept) {
                @Override
                void strays() {}
            })));

    private interface MakeHeads {
        HeadCheck make(Evidence evidence, KeyChain keys);
    }

    private interface MakeLeaves {
        LeafCheck make(Evidence evidence, Instant kept);
    }

    @TestFactory
    Stream<DynamicTest> areCaught() {
        return MUTANTS.entrySet().stream()
                .map(mutant -> DynamicTest.dynamicTest(mutant.getKey(), () -> assertCaught(mutant.getValue())));
    }

    private static void assertCaught(Checks mutant) throws Exception {
        int missed = 0;
        for (Attack attack : Attack.all()) {
            HonestLog honest = HonestLog.random(RANDOM, 3 * Attack.MANY);
            MemoryLog log = new MemoryLog(honest);
            Finding expected = attack.act().to(honest, log, RANDOM);
            missed += log.verify(mutant).bad().equals(Optional.of(expected)) ? 0 : 1;
        }
        assertTrue(missed > 0, "every attack is found even so");
    }

    private static Checks heads(MakeHeads make) {
        return new Checks() {
            @Override
            public HeadCheck heads(Evidence evidence, KeyChain keys) {
                return make.make(evidence, keys);
            }
        };
    }

    private static Checks leaves(MakeLeaves make) {
        return new Checks() {
            @Override
            public LeafCheck leaves(Evidence evidence, Instant kept) {
                return make.make(evidence, kept);
            }
        };
    }
}
