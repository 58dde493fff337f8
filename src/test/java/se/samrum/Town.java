package se.samrum;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;

/** Lövsjö as tests know it: its people by their sign-in names, its rooms by their names, and its owner's view. */
public final class Town {

    private Town() {}

    /** A connection that sees everything, as the owner of the database machine would. */
    public static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("samrum.test.url") + "?currentSchema=samrum",
                System.getProperty("samrum.test.user"),
                System.getProperty("samrum.test.password"));
    }

    /** A connection with one of the run-time logins. */
    public static Connection as(String login) throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("samrum.test.url"), login, System.getProperty("samrum.test." + login));
    }

    /** Signs somebody in without a password, as the sign-in itself would record it. */
    public static LoginToken signIn(String login, Hat hat) throws SQLException {
        LoginToken token = LoginToken.random();
        try (Connection owner = owner();
                PreparedStatement insert = owner.prepareStatement("""
                        insert into login_session (id, token_hash, user_id, hat, opened_at, expires_at)
                        select ?, ?, id, ?, now(), now() + interval '8 hours' from app_user where login_index = ?""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setBytes(2, token.hash());
            insert.setString(3, hat.name());
            insert.setBytes(4, SealedRows.inTown().login(login));
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException("nobody in town is called " + login);
            }
        }
        return token;
    }

    /** The room with this name. */
    public static UUID room(String name) throws SQLException {
        return UUID.fromString(one("select room_id from room where name = ?", name));
    }

    /** The user who signs in with this name. */
    public static UUID user(String login) throws SQLException {
        return UUID.fromString(one(
                "select id from app_user where login_index = ?",
                SealedRows.inTown().login(login)));
    }

    /** The sign-in names of everybody who settled in the demonstration. */
    public static List<String> people() {
        return List.of(
                "tove",
                "anna",
                "henrik",
                "farida",
                "oskar",
                "malin",
                "jonas",
                "petra",
                "david",
                "samira",
                "leo",
                "elin",
                "karin",
                "lars",
                "ingrid",
                "per",
                "susanne",
                "eva",
                "birgitta",
                "mats",
                "yusuf",
                "camilla");
    }

    /** The first column of the only row. */
    public static String one(String query, Object... parameters) throws SQLException {
        List<String> all = all(query, parameters);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " rows where one was expected");
        }
        return all.get(0);
    }

    /** Looks again and again until the query gives this answer, for as long as a minute. */
    public static void until(String answer, String query, Object... parameters) throws SQLException {
        long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!answer.equals(one(query, parameters))) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("the answer is never " + answer);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** The first column of all rows, seen by the owner. */
    public static List<String> all(String query, Object... parameters) throws SQLException {
        try (Connection owner = owner();
                PreparedStatement select = owner.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    /** Puts a row where it is, without the triggers that ask who the caller is. */
    public static void seed(String insert, Object... parameters) throws SQLException {
        try (Connection owner = owner();
                Statement quiet = owner.createStatement();
                PreparedStatement row = owner.prepareStatement(insert)) {
            quiet.execute("set session_replication_role = replica");
            for (int i = 0; i < parameters.length; i++) {
                row.setObject(i + 1, parameters[i]);
            }
            row.executeUpdate();
        }
    }

    /** Does something as the owner. */
    public static int run(String statement, Object... parameters) throws SQLException {
        try (Connection owner = owner();
                PreparedStatement update = owner.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setObject(i + 1, parameters[i]);
            }
            return update.executeUpdate();
        }
    }
}
