package se.samrum.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samrum.access.Action;
import se.samrum.access.Caller;
import se.samrum.concern.ConcernService;
import se.samrum.concern.HandlingService;
import se.samrum.organisation.DemonstrationAccounts;

/**
 * Lets the people of the demonstration tell what they have seen, once, in a world where nobody has said anything yet.
 * They sign in and register as everybody does, so permits, rooms and audit events are the real ones.
 */
@ApplicationScoped
public class DemonstrationWorld {

    @Inject
    @ConfigProperty(name = "samrum.demonstration.silent", defaultValue = "false")
    boolean silent;

    @Inject
    DemonstrationAccounts accounts;

    @Inject
    ConcernService concerns;

    @Inject
    HandlingService handling;

    @Inject
    RequestContextController request;

    @Inject
    Clock clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (silent) {
            tales().stream()
                    .collect(Collectors.groupingBy(DemonstrationTale::login, LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::tell);
        }
    }

    private void tell(String login, List<DemonstrationTale> tales) {
        boolean activated = request.activate();
        try {
            UUID unit = unit(accounts.signIn(login));
            tales.forEach(tale -> tell(unit, tale));
            accounts.signOut();
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private void tell(UUID unit, DemonstrationTale tale) {
        UUID id = concerns.register(unit, tale.form());
        tale.assessment().ifPresent(form -> handling.assess(unit, id, 1, form));
        tale.closing().ifPresent(form -> handling.close(unit, id, 2, form));
    }

    private static UUID unit(Caller caller) {
        return caller.placesFor(Action.REGISTER_CONCERN)
                .get(0)
                .in()
                .orElseThrow()
                .id();
    }

    /** The launcher keeps the tales, since what lies in the WAR is unpacked into the data folder. */
    private List<DemonstrationTale> tales() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ClassLoader.getSystemResourceAsStream("demonstration/concerns.txt"), StandardCharsets.UTF_8))) {
            return DemonstrationTale.read(lines.lines(), LocalDate.now(clock));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
