package se.samrum.journey;

import static se.samrum.journey.Sight.administrator;
import static se.samrum.journey.Sight.field;
import static se.samrum.journey.Sight.go;
import static se.samrum.journey.Sight.member;
import static se.samrum.journey.Sight.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import se.samrum.Town;
import se.samrum.access.Hat;

/** The pages of the law and of those who decide by it, each in its states. */
final class LawSights {

    private LawSights() {}

    static List<Sight> all() {
        return List.of(
                member("legal bases, as anybody reads them", go("/legalbasis/list")),
                member("legal basis, as anybody reads it", go("/legalbasis/list"), LawSights::first),
                administrator("legal bases", go("/legalbasis/list")),
                administrator("legal basis", go("/legalbasis/list").andThen(LawSights::first)),
                administrator(
                        "legal basis, review not said",
                        go("/legalbasis/list").andThen(LawSights::first).andThen(press("form:review"))),
                administrator(
                        "legal basis to end, on a day that has been",
                        go("/legalbasis/list")
                                .andThen(LawSights::first)
                                .andThen(follow("a.end"))
                                .andThen(LawSights::past)),
                administrator(
                        "new version, without a day",
                        go("/legalbasis/list")
                                .andThen(LawSights::first)
                                .andThen(follow("a.renew"))
                                .andThen(press("form:save"))
                                .andThen(LawSights::unfold)),
                administrator(
                        "new basis, nothing answered", go("/legalbasis/save").andThen(press("form:save"))),
                administrator(
                        "age limit, nothing answered",
                        go("/legalbasis/age?code=ADULT").andThen(press("form:save"))),
                approver("delegates, nobody yet", page -> nobody(), go("/delegate/list")),
                approver("delegate, nothing answered", go("/delegate/save"), press("form:save")),
                approver("delegate named twice", page -> named(), LawSights::twice),
                approver(
                        "delegate to end, asked once more",
                        page -> named(),
                        go("/delegate/list"),
                        page -> page.locator("details.ask > summary").first().click()));
    }

    @SafeVarargs
    private static Sight approver(String name, Consumer<Page>... ways) {
        return new Sight(name, "mats", Hat.WORK, member(name, ways).way());
    }

    private static void first(Page page) {
        page.locator(".bases a").first().click();
        page.locator(".versions").waitFor();
    }

    private static Consumer<Page> follow(String link) {
        return page -> {
            page.locator(link).click();
            page.locator("form[id='form'] .save").waitFor();
        };
    }

    private static void past(Page page) {
        field(page, "form:lastDay").fill("2020-01-01");
        press("form:end").accept(page);
    }

    private static void unfold(Page page) {
        page.locator("details.question").first().evaluate("details => details.open = true");
    }

    private static void twice(Page page) {
        page.navigate("/delegate/save");
        field(page, "form:user").selectOption(new SelectOption().setLabel("Oskar Lindmark"));
        page.locator("label[for='form:mandate:0']").click();
        press("form:save").accept(page);
    }

    private static void nobody() {
        run("delete from delegate");
    }

    private static void named() {
        nobody();
        run("""
                insert into delegate (id, user_id, agency_id, mandate, valid_from, made_by)
                select gen_random_uuid(), u.id, u.agency_id, 'DISCLOSURE', now(), m.user_id
                from app_user u, membership m
                where m.role = 'ACCESS_APPROVER' and m.agency_id = u.agency_id and u.id = '%s' limit 1""".formatted(oskar()));
    }

    private static String oskar() {
        try {
            return Town.user("oskar").toString();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void run(String statement) {
        try {
            Town.run(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
