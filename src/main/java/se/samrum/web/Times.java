package se.samrum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;

/** Dates as people read them here: ISO, Swedish time, with the weekday where it helps. */
@Named
@RequestScoped
public class Times {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final long NEARLY_A_SECOND = 999_999_999;
    private static final long SECONDS = 60;
    private static final long LONG_SECONDS = 90;

    @Inject
    Language language;

    @Inject
    Clock clock;

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(SWEDEN));
    }

    public LocalDate getYesterday() {
        return getToday().minusDays(1);
    }

    public int getWeek() {
        return getToday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public Instant getNow() {
        return clock.instant();
    }

    /** Such as "torsdag 2026-11-26". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE uuuu-MM-dd", language.getLocale())
                .format(day);
    }

    /** Such as "2026-11-26 14:32". */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(SWEDEN));
    }

    /** Such as "2026-11-26" for what begins with that day, and with its minute otherwise. */
    public String start(Instant instant) {
        LocalDateTime local = instant.atZone(SWEDEN).toLocalDateTime();
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().toString()
                : moment(instant);
    }

    /** Such as "14:32" today, and with its day before that. */
    public String recent(Instant instant) {
        LocalDate day = instant.atZone(SWEDEN).toLocalDate();
        return day.equals(getToday()) ? MINUTE.format(instant.atZone(SWEDEN)) : moment(instant);
    }

    /** How long to wait, such as "45 sekunder" or "3 minuter": rounded up, so that whoever waits that long has waited enough. */
    public String lasting(Duration wait) {
        long seconds = Math.max(1, wait.plusNanos(NEARLY_A_SECOND).toSeconds());
        return seconds < LONG_SECONDS
                ? language.text("lasting.seconds", seconds)
                : language.text("lasting.minutes", (seconds + SECONDS - 1) / SECONDS);
    }

    /** To the second, for the log. */
    public String second(Instant instant) {
        return SECOND.format(instant.atZone(SWEDEN));
    }
}
