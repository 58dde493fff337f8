package se.samrum.delegate;

import static se.samrum.web.CheckedForm.isEmpty;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samrum.web.CheckedForm;
import se.samrum.web.TypedDay;

/** What is asked about a delegate: who, what, from when and until when. */
public class DelegateForm implements CheckedForm {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    @NotNull(message = "{delegate.user.missing}")
    private UUID user;

    @NotNull(message = "{delegate.mandate.missing}")
    private Mandate mandate;

    private String from;
    private String until;

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        Optional<LocalDate> last = day(until);
        return Stream.of(
                        Wrong.when(day(from).isEmpty(), "from", "delegate.day.wrong"),
                        Wrong.when(!isEmpty(until) && last.isEmpty(), "until", "delegate.day.wrong"),
                        Wrong.when(
                                last.filter(day -> day.isBefore(earliest(today)))
                                        .isPresent(),
                                "until",
                                "delegate.until.early"))
                .flatMap(each -> each);
    }

    private LocalDate earliest(LocalDate today) {
        return day(from).filter(first -> first.isAfter(today)).orElse(today);
    }

    Instant begins() {
        return day(from).orElseThrow().atStartOfDay(HERE).toInstant();
    }

    /** The end of the last day; empty when none is set. */
    Optional<Instant> ends() {
        return day(until).map(last -> last.plusDays(1).atStartOfDay(HERE).toInstant());
    }

    private static Optional<LocalDate> day(String typed) {
        return Optional.ofNullable(typed).flatMap(TypedDay::parse);
    }

    public UUID getUser() {
        return user;
    }

    public void setUser(UUID user) {
        this.user = user;
    }

    public Mandate getMandate() {
        return mandate;
    }

    public void setMandate(Mandate mandate) {
        this.mandate = mandate;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
