package se.samrum.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.samrum.Town;

/** Two browsers with the same link at the same time: the second waits for the first, and comes too late. */
class InvitationRaceIT {

    @Test
    void oneOfTwoWins() throws SQLException, InterruptedException, ExecutionException {
        InvitationCode code = InvitationCode.random();
        Town.run(
                "insert into invitation values (gen_random_uuid(), ?, ?, null, now(), now() + interval '1 hour', null)",
                Town.user("oskar"),
                code.hash());
        ExecutorService second = Executors.newSingleThreadExecutor();
        try (Connection first = Town.as("samrum_signin");
                Connection other = Town.as("samrum_signin")) {
            first.setAutoCommit(false);
            assertNotNull(use(first, code));
            Future<UUID> late = second.submit(() -> use(other, code));
            Town.until("1", """
                    select count(*) from pg_stat_activity where usename = 'samrum_signin' and wait_event_type = 'Lock'
                    and query like 'select use_invitation%'""");
            first.commit();
            assertNull(late.get());
        } finally {
            second.shutdownNow();
        }
        assertEquals(
                "1",
                Town.one("select count(*) from invitation where secret_hash = ? and used_at is not null", code.hash()));
    }

    private static UUID use(Connection connection, InvitationCode code) throws SQLException {
        try (PreparedStatement use = connection.prepareStatement("select use_invitation(?)")) {
            use.setBytes(1, code.hash());
            try (ResultSet row = use.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }
}
