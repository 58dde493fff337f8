package se.samrum.legalbasis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.samrum.access.Action;
import se.samrum.access.Visit;
import se.samrum.web.Times;

/** The register at a glance: what holds now, what is to come and what is over, and the ages. */
@Named
@RequestScoped
public class ListBasesPage {

    /** The bases in one state. */
    public record Group(BasisState state, List<LegalBasis> bases) {}

    @Inject
    LegalBasisService service;

    @Inject
    Visit visit;

    @Inject
    Times times;

    @Inject
    Clock clock;

    private BasisRegister register = BasisRegister.NOTHING;

    /** Loads everything before anything is drawn. */
    public void load() {
        register = service.see();
    }

    /** What holds now first; groups without anything are left out. */
    public List<Group> getGroups() {
        return List.of(BasisState.STANDING, BasisState.COMING, BasisState.ENDED).stream()
                .map(state -> new Group(state, register.in(state, clock.instant())))
                .filter(group -> !group.bases().isEmpty())
                .toList();
    }

    /** Those that count today and those to come, the youngest first. */
    public List<AgeLimit> getAges() {
        return register.ages().since(times.getToday()).stream()
                .sorted(Comparator.comparing(AgeLimit::years)
                        .thenComparing(AgeLimit::code)
                        .thenComparing(AgeLimit::from))
                .toList();
    }

    /** Whether a limit is still to come. */
    public boolean isComing(LocalDate from) {
        return from.isAfter(times.getToday());
    }

    /** How many of those in force nobody has approved for use here. */
    public long getUnreviewed() {
        return register.in(BasisState.STANDING, clock.instant()).stream()
                .filter(basis -> basis.reviewed().isEmpty())
                .count();
    }

    public boolean isChanging() {
        return visit.caller().filter(caller -> caller.may(Action.CHANGE_BASES)).isPresent();
    }
}
