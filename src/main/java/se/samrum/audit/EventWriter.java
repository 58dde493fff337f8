package se.samrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import se.samrum.access.Action;
import se.samrum.access.Attempt;
import se.samrum.access.AuditTrail;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Gate;
import se.samrum.access.LoginToken;
import se.samrum.access.Permit;
import se.samrum.access.Pools;
import se.samrum.access.Visit;

/** Writes events through the pool that the action itself used: within its transaction, or after that has ended. */
@ApplicationScoped
class EventWriter implements AuditTrail {

    private static final String DONE = "DONE";
    private static final String DENIED = "DENIED";
    private static final String FAILED = "FAILED";
    private static final String UNREADABLE = "UNREADABLE";

    @Inject
    Pools pools;

    @Inject
    Visit visit;

    @Inject
    EventInsert insert;

    @Inject
    WorkTransaction work;

    @Override
    public void done(Permit permit) {
        Event event = new Event(
                permit.action().name(),
                DONE,
                Optional.of(roles(permit)),
                room(permit),
                permit.shown(),
                reason(permit),
                visit.address());
        try {
            write(permit, event);
        } catch (SQLException unwritable) {
            throw DatabaseAway.of(unwritable);
        }
    }

    private void write(Permit permit, Event event) throws SQLException {
        Optional<Connection> held = work.connection(permit);
        if (held.isPresent()) {
            insert.write(held.get(), event);
            return;
        }
        try (Connection connection = pools.of(permit.action()).getConnection()) {
            insert.write(connection, event);
        }
    }

    @Override
    public void refused(Attempt attempt) {
        Action action = attempt.action().orElseThrow();
        Event event = new Event(
                action.name(),
                attempt.denied() ? DENIED : FAILED,
                Optional.empty(),
                attempt.room(),
                attempt.permit()
                        .filter(permit -> reason(permit).isPresent())
                        .map(Permit::shown)
                        .orElse(List.of()),
                attempt.permit().flatMap(EventWriter::reason),
                visit.address());
        if (visit.token().isPresent()) {
            writeAlone(visit.token().get(), pools.of(action), event);
        }
    }

    @Override
    public void signing(
            Connection connection,
            Action action,
            boolean done,
            Optional<UUID> user,
            Optional<LoginToken> token,
            String address)
            throws SQLException {
        SigningEvent event = new SigningEvent(action.name(), done ? DONE : DENIED, user, token, address);
        insert.writeSigning(connection, event);
    }

    private void writeAlone(LoginToken token, DataSource pool, Event event) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            if (Gate.beginAs(token, connection)) {
                insert.write(connection, event);
                connection.commit();
            } else {
                writeOfAnEndedSession(token, event);
            }
        } catch (SQLException unwritable) {
            throw DatabaseAway.of(unwritable);
        }
    }

    /** The sign-in ended in the middle: there is no caller, but it is known whose session it was. */
    private void writeOfAnEndedSession(LoginToken token, Event event) throws SQLException {
        try (Connection connection = pools.signingIn().getConnection()) {
            SigningEvent ended =
                    new SigningEvent(event.action(), DENIED, Optional.empty(), Optional.of(token), event.address());
            insert.writeSigning(connection, ended);
        }
    }

    private static Optional<String> reason(Permit permit) {
        return permit.metUnreadable() ? Optional.of(UNREADABLE) : permit.reason();
    }

    private static Optional<UUID> room(Permit permit) {
        return permit.rooms().size() == 1 ? permit.rooms().stream().findFirst() : Optional.empty();
    }

    private static String roles(Permit permit) {
        return permit.places().stream()
                .map(place -> place.role().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
