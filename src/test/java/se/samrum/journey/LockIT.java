package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;
import se.samrum.access.Gate;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;

/** A locked screen shows nothing, answers nothing but unlocking, and gives everything back. */
class LockIT extends Journey {

    private static final String WORDS = "Skrivet just när någon kom in.";
    private static final List<String> PATHS = List.of(
            "/today",
            "/concern/list",
            "/concern/register",
            "/concern/open",
            "/concern/amend",
            "/audit/list",
            "/key/list",
            "/password",
            "/hat",
            "/draft/foreign");

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void hidesAtOnceAndGivesBackWhatWasTyped(int width) throws SQLException {
        Window tove = window(width).as("tove");
        new RegisterConcernView(tove.page())
                .open()
                .fill("Wille Qvist, 8C", WORDS)
                .observation()
                .focus();
        tove.page().keyboard().press("Escape");
        tove.page().keyboard().press("Escape");
        LockedView locked = new LockedView(tove.page()).arrived();
        String page = tove.page().content() + tove.page().title();
        for (String trace : List.of("Wille", "Skrivet just", "Norräng", "Tove", "form:", "room-unit", "concern")) {
            assertFalse(page.contains(trace), trace);
        }
        assertEquals("Samrum", tove.page().title());

        locked.unlock("fel lösenord helt enkelt");
        assertThat(locked.wrong()).containsText("Lösenordet stämmer inte");
        locked.unlock();
        RegisterConcernView form = new RegisterConcernView(tove.page());
        assertThat(form.observation()).hasValue(WORDS);
        assertThat(form.observation()).isFocused();
        assertThat(form.choice("Hög frånvaro")).isChecked();
        form.register();
        assertThat(new ConcernView(tove.page()).arrived().heading()).hasText("Wille Qvist, 8C");
    }

    @Test
    void answersNothingButUnlockingAndLeaving() throws SQLException, IOException {
        LoginToken token = Town.signIn("tove", Hat.WORK);
        Wire wire = Wire.to(site()).as(token.cookie()).with("Origin", site().root());
        assertEquals(204, wire.post("/screen/lock", "").status());
        for (String path : PATHS) {
            for (Wire.Answer answer : List.of(wire.get(path), wire.post(path, "form=form"))) {
                assertEquals(303, answer.status(), path);
                assertTrue(answer.location().startsWith("/lock"), path + " " + answer.location());
                assertFalse(answer.whole().contains("Tove"), path);
            }
        }
        assertEquals(423, wire.post("/draft", "room=x").status());
        assertEquals(303, wire.post("/draft/discard", "room=x").status());
        assertEquals(423, wire.post("/screen/awake", "").status());
        assertEquals("WRONG", wire.post("/screen/unlock", "password=fel").body());
        assertEquals("WRONG", wire.post("/screen/unlock", "").body());
        assertNothingInTheDatabase(token);
        assertEquals(
                "OPEN",
                wire.post("/screen/unlock", "password=" + SignInView.PASSWORD).body());
        assertEquals(200, wire.get("/today").status());
        assertEquals("/signin", wire.post("/screen/leave", "").location());
        assertEquals(
                "ENDED",
                wire.post("/screen/unlock", "password=" + SignInView.PASSWORD).body());
    }

    private static void assertNothingInTheDatabase(LoginToken token) throws SQLException {
        try (Connection app = Town.as("samrum_app")) {
            app.setAutoCommit(false);
            assertFalse(Gate.beginAs(token, app));
            try (var rows = app.createStatement().executeQuery("select rooms_to_read() || rooms_to_write()")) {
                rows.next();
                assertEquals("{}", rows.getString(1));
            }
            app.rollback();
        }
    }

    @Test
    void sleepsAfterFifteenMinutesOnTheServer() throws SQLException, IOException {
        LoginToken token = Town.signIn("tove", Hat.WORK);
        Wire wire = Wire.to(site()).as(token.cookie()).with("Origin", site().root());
        age(token, 14);
        assertEquals(200, wire.get("/today").status());
        Town.until(
                "t",
                "select seen_at > now() - interval '1 minute' from login_session where token_hash = ?",
                token.hash());
        age(token, 15);
        assertEquals("/lock?to=%2Ftoday", wire.get("/today").location());
        assertNothingInTheDatabase(token);
        assertEquals(
                "OPEN",
                wire.post("/screen/unlock", "password=" + SignInView.PASSWORD).body());
        assertEquals(200, wire.get("/today").status());
    }

    @Test
    void isNotKeptAwakeByWhatAPageSendsByItself() throws SQLException, IOException {
        LoginToken token = Town.signIn("tove", Hat.WORK);
        age(token, 14);
        Wire wire = Wire.to(site()).as(token.cookie()).with("Origin", site().root());
        wire.post("/draft", "room=x");
        assertEquals(
                "f",
                Town.one(
                        "select seen_at > now() - interval '13 minutes' from login_session where token_hash = ?",
                        token.hash()));
    }

    private static void age(LoginToken token, int minutes) throws SQLException {
        Town.run(
                "update login_session set seen_at = now() - make_interval(mins => ?) where token_hash = ?",
                minutes,
                token.hash());
    }

    @Test
    void warnsAndThenLocksByTheBrowsersOwnClock() throws SQLException {
        Window tove = window().as("tove");
        tove.page().clock().install();
        tove.go("/today");
        tove.page().clock().runFor("10:06");
        assertThat(tove.page().locator(".warned")).containsText("låses om 5 minuter");
        tove.page().keyboard().press("Shift");
        assertThat(tove.page().locator(".warned")).isEmpty();
        tove.page().clock().runFor("15:06");
        new LockedView(tove.page()).arrived();
        Town.until(
                "t", "select count(*) > 0 from audit_event where action = 'LOCK' and at > now() - interval '1 minute'");
    }

    @Test
    void leadsBackWhereNoScriptRuns() throws SQLException {
        LoginToken token = Town.signIn("tove", Hat.WORK);
        Window tove = window().with(Window.LOGIN, token.cookie());
        Town.run("update login_session set locked_at = now() where token_hash = ?", token.hash());
        tove.go("/concern/list?sort=observed");
        new LockedView(tove.page()).arrived().unlock("fel lösenord helt enkelt");
        assertThat(new LockedView(tove.page()).wrong()).containsText("Lösenordet stämmer inte");
        new LockedView(tove.page()).unlock();
        assertThat(tove.heading("Oro")).isVisible();
        assertEquals("/concern/list?sort=observed", tove.path());
    }

    @Test
    void hidesEveryTabAndOpensThemForTheSamePersonAlone() throws SQLException {
        Window tove = window().as("tove");
        tove.go("/today");
        Page second = tove.another("/concern/list");
        tove.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Göm skärmen"))
                .first()
                .click();
        new LockedView(second).arrived();
        tove.as("anna");
        new LockedView(second).unlock();
        second.waitForURL("**/signin?to=*");
        assertThat(new LockedView(tove.page()).heading()).isVisible();
    }

    @Test
    void letsTheNextPersonIn() throws SQLException {
        Window tove = window().as("tove");
        tove.go("/today");
        tove.page().keyboard().press("Escape");
        tove.page().keyboard().press("Escape");
        new LockedView(tove.page()).arrived().leave();
        tove.page().waitForURL("**/signin");
        assertTrue(tove.cookieNames().isEmpty());
    }
}
