package se.samrum.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Lets events go that are older than the log is to be kept. Their leaves stay, so that the rest can still be checked. */
final class Pruning {

    /** The database refuses anything below (policy prune). */
    static final int FEWEST_YEARS = 5;

    private final int years;

    /** @throws IllegalArgumentException when the law wants more */
    Pruning(int years) {
        if (years < FEWEST_YEARS) {
            throw new IllegalArgumentException("the log is kept for at least " + FEWEST_YEARS + " years");
        }
        this.years = years;
    }

    /**
     * Removes what is old by its head and a day more, so that every verifier agrees that it was old; returns how many. The
     * newest head counts where the clock is ahead of it, so that a clock that is set years ahead deletes nothing.
     */
    int run(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                delete from audit_event e using audit_leaf l,
                  (select least(now(), max(signed_at)) - make_interval(years => ?, days => 1) from audit_head) c (old)
                where l.event_id = e.id and e.at < c.old
                  and l.position < (select max(h.size) from audit_head h where h.signed_at < c.old)""")) {
            delete.setInt(1, years);
            return delete.executeUpdate();
        }
    }
}
