package se.samrum.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Two measures taken in turns, so that whatever else the machine does meets both.
 *
 * @param first the first measure of every round, smallest first
 * @param ratios the second to the first of every round, smallest first
 */
record InTurns(List<Double> first, List<Double> ratios) {

    /** Something that is measured, in ms. */
    interface Measure {
        double millis() throws Exception;
    }

    static InTurns measure(int rounds, Measure one, Measure other) throws Exception {
        List<Double> first = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            boolean oneFirst = round % 2 == 0;
            double before = (oneFirst ? one : other).millis();
            double after = (oneFirst ? other : one).millis();
            first.add(oneFirst ? before : after);
            ratios.add(oneFirst ? after / before : before / after);
        }
        first.sort(null);
        ratios.sort(null);
        return new InTurns(first, ratios);
    }

    /** The median of the first measure. */
    double millis() {
        return first.get(first.size() / 2);
    }

    @Override
    public String toString() {
        int rounds = ratios.size();
        return "median %.3f, quartiles %.3f to %.3f, all %.3f to %.3f"
                .formatted(
                        ratios.get(rounds / 2),
                        ratios.get(rounds / 4),
                        ratios.get(rounds * 3 / 4),
                        ratios.get(0),
                        ratios.get(rounds - 1));
    }
}
