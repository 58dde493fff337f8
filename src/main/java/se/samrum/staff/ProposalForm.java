package se.samrum.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samrum.access.Role;
import se.samrum.membership.Proposal;
import se.samrum.web.TypedDay;

/** What is asked about a membership: which role, where, from when and until when. */
@WholeProposal
public class ProposalForm {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final Set<Role> IN_A_ROOM = Set.of(Role.REPORTER, Role.MEMBER, Role.COORDINATOR);

    @NotNull(message = "{membership.role.missing}")
    private Role role;

    private UUID room;
    private String from;
    private String until;

    /** Whether the chosen role stands in a room and not in the whole agency. */
    boolean inARoom() {
        return role != null && standsInARoom(role);
    }

    static boolean standsInARoom(Role role) {
        return IN_A_ROOM.contains(role);
    }

    Optional<LocalDate> firstDay() {
        return day(from);
    }

    Optional<LocalDate> lastDay() {
        return day(until);
    }

    private static Optional<LocalDate> day(String typed) {
        return Optional.ofNullable(typed).flatMap(TypedDay::parse);
    }

    /** What was answered, from the beginning of the first day to the end of the last. */
    Proposal proposal() {
        return new Proposal(
                role,
                inARoom() ? Optional.ofNullable(room) : Optional.empty(),
                firstDay().orElseThrow().atStartOfDay(HERE).toInstant(),
                lastDay().map(day -> day.plusDays(1).atStartOfDay(HERE).toInstant()));
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public UUID getRoom() {
        return room;
    }

    public void setRoom(UUID room) {
        this.room = room;
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
