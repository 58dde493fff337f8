package se.samrum.youth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The picture of a timeline: where each mark, each month and today stand. Units are those of the drawing, 1000 wide.
 *
 * @param height of the whole drawing
 * @param ground where the axis lies
 * @param today where today stands
 */
public record Timeline(int height, int ground, int today, List<Mark> marks, List<Tick> ticks) {

    private static final int LEFT = 20;
    private static final int RIGHT = 980;
    private static final int STEP = 22;
    private static final int ROOM_BELOW = 40;
    private static final int ROOM_ABOVE = 46;
    private static final int TOO_NEAR = 20;
    private static final int MOST_TICKS = 12;

    /** Something that was seen, stacked upon what stands too near to its left. */
    public record Mark(int x, int y) {}

    /** The first day of a month, "2026-11". */
    public record Tick(int x, String month) {}

    /** Draws these days, from the first day of the month of the earliest one until today. */
    static Timeline of(List<LocalDate> days, LocalDate today) {
        LocalDate first = Stream.concat(days.stream(), Stream.of(today))
                .min(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfMonth(1);
        Scale scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, today)));
        List<Integer> levels = new ArrayList<>();
        List<Integer> places = days.stream().sorted().map(scale::x).toList();
        for (int i = 0; i < places.size(); i++) {
            boolean near = i > 0 && places.get(i) - places.get(i - 1) < TOO_NEAR;
            levels.add(near ? levels.get(i - 1) + 1 : 0);
        }
        int ground = ROOM_ABOVE + STEP * levels.stream().max(Integer::compare).orElse(0);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            marks.add(new Mark(places.get(i), ground - STEP * levels.get(i)));
        }
        return new Timeline(ground + ROOM_BELOW, ground, scale.x(today), marks, ticks(scale, first, today));
    }

    private static List<Tick> ticks(Scale scale, LocalDate first, LocalDate today) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(today)) + 1;
        long step = (months + MOST_TICKS - 1) / MOST_TICKS;
        return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(step))
                .limit((months + step - 1) / step)
                .map(month -> new Tick(scale.x(month.atDay(1)), month.toString()))
                .toList();
    }

    private record Scale(LocalDate first, long days) {

        int x(LocalDate day) {
            return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / days);
        }
    }
}
