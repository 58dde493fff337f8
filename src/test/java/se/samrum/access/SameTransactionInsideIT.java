package se.samrum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;

/** Everything that one transaction asks, it asks on one connection, at one time and as one caller. */
@ExtendWith(ArquillianExtension.class)
class SameTransactionInsideIT {

    private static final String WHO =
            "select pg_backend_pid() || ' ' || now() || ' ' || current_setting('samrum.caller', true)"
                    + " || ' ' || (select string_agg(room::text, ',') from unnest(rooms_to_read()) room)";

    @Inject
    Access access;

    @Inject
    Visit visit;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/samrum_app")
    DataSource pool;

    @Inject
    UserTransaction transaction;

    @Test
    void sixQueriesSeeTheSamePidTimeAndCaller() throws Exception {
        Signed.as("tove");
        Set<String> tove = seen("Norrängsskolans rum");
        assertEquals(1, tove.size(), tove.toString());
        Signed.as("farida");
        Set<String> farida = seen("Lundåkerskolans rum");
        assertEquals(1, farida.size(), farida.toString());
        assertNotEquals(rooms(tove), rooms(farida));
    }

    @Test
    void afterTheTransactionTheConnectionIsNobodys() throws Exception {
        Signed.as("tove");
        seen("Norrängsskolans rum");
        try (Connection connection = pool.getConnection()) {
            assertEquals("{}", one(connection, "select rooms_to_read()"));
        }
    }

    private Set<String> seen(String room) throws Exception {
        UUID id = Town.room(room);
        Set<String> seen = new TreeSet<>();
        transaction.begin();
        visit.startAttempt();
        try {
            access.enter(Action.LIST_CONCERNS, id);
            for (int pair = 0; pair < 3; pair++) {
                seen.add(em.createNativeQuery(WHO).getSingleResult().toString());
                try (Connection connection = pool.getConnection()) {
                    seen.add(one(connection, WHO));
                }
            }
            return seen;
        } finally {
            visit.endAttempt();
            transaction.rollback();
        }
    }

    private static String rooms(Set<String> seen) {
        String line = seen.iterator().next();
        return line.substring(line.lastIndexOf(' '));
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
