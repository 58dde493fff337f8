package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samrum.access.Caller;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Gate;
import se.samrum.access.LoginToken;
import se.samrum.access.Pools;
import se.samrum.access.Visit;

/** The accounts of the fictional municipality, shown on the sign-in page of a demonstration and nowhere else. */
@ApplicationScoped
public class DemonstrationAccounts {

    /** An account anybody may try. */
    public record Account(String login, List<String> roles) {}

    private static final String HERE = "127.0.0.1";

    @Inject
    SignIn signIn;

    @Inject
    Gate gate;

    @Inject
    Visit visit;

    @Inject
    Pools pools;

    @Inject
    Staff staff;

    @Inject
    @ConfigProperty(name = "samrum.demonstration.password")
    Optional<String> password;

    boolean isOpen() {
        return password.isPresent();
    }

    String password() {
        return password.orElse("");
    }

    /** Signs in as one of them, with the password everybody knows, and makes this request theirs. */
    public Caller signIn(String login) {
        LoginToken token = signIn.signIn(login, password.orElseThrow(), HERE).orElseThrow();
        Caller caller = gate.look(token).orElseThrow();
        visit.arrive(token, caller, HERE);
        return caller;
    }

    /** Ends what {@link #signIn} began. */
    public void signOut() {
        visit.token().ifPresent(token -> signIn.signOut(token, HERE));
    }

    List<Account> all() {
        return isOpen() ? read() : List.of();
    }

    /** Whoever was added later has a password of their own. */
    private List<Account> read() {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select u.id, u.room_id, u.version, u.login, string_agg(distinct m.role, ' ') as roles
                        from app_user u join membership m on m.user_id = u.id and m.proposed_by is null group by u.id""");
                ResultSet rows = select.executeQuery()) {
            List<Account> accounts = new ArrayList<>();
            while (rows.next()) {
                accounts.add(new Account(
                        staff.login(rows), Arrays.asList(rows.getString("roles").split(" "))));
            }
            accounts.sort(Comparator.comparing(Account::login));
            return accounts;
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }
}
