package se.samrum.journey;

import static se.samrum.journey.Sight.administrator;
import static se.samrum.journey.Sight.field;
import static se.samrum.journey.Sight.go;
import static se.samrum.journey.Sight.member;
import static se.samrum.journey.Sight.press;
import static se.samrum.journey.Sight.stranger;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.samrum.SealedRows;
import se.samrum.Town;
import se.samrum.access.Hat;

/** The pages where people are let in, each in its states. */
final class OfficeSight {

    private static final String LINK = "#link";

    private OfficeSight() {}

    static List<Sight> all() {
        return List.of(
                administrator("today of an administrator", go("/today")),
                administrator("organisation", go("/agency/list")),
                administrator("agency, nothing answered", go("/agency/save").andThen(press("form:save"))),
                administrator(
                        "unit, nothing answered",
                        go("/agency/list").andThen(OfficeSight::unit).andThen(press("form:save"))),
                administrator("people", go("/staff/list")),
                administrator(
                        "person to add, nothing answered", go("/staff/add").andThen(press("form:save"))),
                administrator("person", person("oskar")),
                administrator("person to change", page -> page.navigate("/staff/change?id=" + user("oskar"))),
                administrator("oneself to change", page -> page.navigate("/staff/change?id=" + user("yusuf"))),
                administrator("person to change, nothing answered", page -> {
                    page.navigate("/staff/change?id=" + user("oskar"));
                    field(page, "form:name").fill("");
                    press("form:save").accept(page);
                }),
                administrator("person with a new link", OfficeSight::invited),
                administrator("proposal, nothing answered", proposing().andThen(press("form:save"))),
                administrator("proposal without a room", proposing().andThen(OfficeSight::roomless)),
                administrator("memberships", go("/membership/list")),
                administrator("membership of one's own proposal", page -> page.navigate(waiting())),
                approver("today of an approver", page -> waiting(), go("/today")),
                approver("memberships of an agency", page -> waiting(), go("/membership/list")),
                approver("membership to decide", page -> page.navigate(waiting())),
                approver("membership in force", page -> page.navigate(of("tove"))),
                approver("membership to end, asked once more", page -> {
                    page.navigate(of("tove"));
                    page.locator("details.ask > summary").click();
                }),
                member("today with news of the room", page -> news(), go("/today")),
                stranger("one-time link, no code", go("/invitation")),
                stranger("one-time link, wrong code", go("/invitation").andThen(press("form:begin"))),
                stranger("one-time link", OfficeSight::linked),
                stranger("one-time link, nothing typed", page -> {
                    linked(page);
                    press("form:choose").accept(page);
                }),
                stranger("one-time link, used", go("/invitation?done=true")));
    }

    @SafeVarargs
    private static Sight approver(String name, Consumer<Page>... ways) {
        Sight member = member(name, ways);
        return new Sight(name, "mats", Hat.WORK, member.way());
    }

    private static void unit(Page page) {
        page.locator("main section .add a").first().click();
        field(page, "form:name").waitFor();
    }

    private static Consumer<Page> person(String login) {
        return page -> page.navigate("/staff/open?id=" + user(login));
    }

    private static Consumer<Page> proposing() {
        return page -> page.navigate("/staff/propose?user=" + user("oskar"));
    }

    private static void roomless(Page page) {
        page.locator("label[for='form:role:1']").click();
        press("form:save").accept(page);
    }

    private static void invited(Page page) {
        page.navigate("/staff/add");
        field(page, "form:name").fill("Nils Ekdal");
        field(page, "form:login").fill("nils." + UUID.randomUUID());
        page.locator("label[for='form:agency:0']").click();
        field(page, "form:save").click();
        field(page, "form:invite").click();
        page.locator(LINK).waitFor();
    }

    private static void linked(Page page) {
        String secret = "A".repeat(42) + "E";
        run("delete from invitation where user_id = ?", user("oskar"));
        run(
                "insert into invitation values (gen_random_uuid(), ?, sha256(?), null, now(), now() + interval '1 hour', null)",
                user("oskar"),
                Base64.getUrlDecoder().decode(secret));
        page.navigate("/invitation#" + secret);
        field(page, "form:password").waitFor();
    }

    /** The address of a proposal that waits for the school's approver. */
    private static String waiting() {
        UUID id = UUID.randomUUID();
        run("delete from membership where user_id = ? and role = 'DATA_PROTECTION_OFFICER'", user("oskar"));
        run("""
                insert into membership (id, user_id, agency_id, role, valid_from, proposed_by)
                select ?, id, agency_id, 'DATA_PROTECTION_OFFICER', now(), ? from app_user where id = ?""", id, user("yusuf"), user("oskar"));
        return "/membership/open?id=" + id;
    }

    private static String of(String login) {
        return "/membership/open?id=" + one("select id from membership where user_id = ?", user(login));
    }

    /** Somebody was in the room for a day, and has left it. */
    private static void news() {
        run("""
                insert into membership (id, user_id, agency_id, room_id, role, valid_from, confirmed_by, confirmed_at, ended_by, ended_at)
                select gen_random_uuid(), u.id, u.agency_id, r.room_id, 'MEMBER', now() - interval '1 day', ?, now() - interval '1 day', ?, now()
                from app_user u, room r where u.id = ? and r.name = 'Norrängsskolans rum'""", user("mats"), user("mats"), user("oskar"));
    }

    private static UUID user(String login) {
        return UUID.fromString(one(
                "select id from app_user where login_index = ?",
                SealedRows.inTown().login(login)));
    }

    private static String one(String query, Object... parameters) {
        try {
            return Town.one(query, parameters);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void run(String statement, Object... parameters) {
        try {
            Town.run(statement, parameters);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
