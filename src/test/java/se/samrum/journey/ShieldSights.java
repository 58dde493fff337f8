package se.samrum.journey;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import se.samrum.access.Hat;

/** The search, and the pages of what shields a youth. */
final class ShieldSights {

    private static final String NAME = "Åsa Quist";

    private ShieldSights() {}

    static List<Sight> all() {
        return List.of(
                member("search", Sight.go("/concern/search")),
                member("search, nothing typed", Sight.go("/concern/search").andThen(search("", "[role=alert]"))),
                member("search, nothing found", Sight.go("/concern/search").andThen(search("Ingen alls", ".empty"))),
                member(
                        "search, found",
                        registered().andThen(Sight.go("/concern/search")).andThen(search(NAME, ".found"))),
                member("shield", registered().andThen(shield())),
                member(
                        "shield, nobody chosen",
                        registered().andThen(shield()).andThen(press("declare", "[role=alert]"))),
                member(
                        "shield, file closed",
                        registered().andThen(shield()).andThen(press("close", "[id='form:reopen']"))),
                new Sight("file without a reader", "mats", Hat.WORK, ShieldSights::forsaken),
                member(
                        "protected, asked why",
                        registered().andThen(shield()).andThen(press("protect", "[name=reason]"))));
    }

    private static Sight member(String name, Consumer<Page> way) {
        return new Sight(name, "tove", Hat.WORK, way);
    }

    private static void forsaken(Page page) {
        try {
            Forsaking.in("Norrängsskolans rum");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        page.navigate("/membership/list");
        page.locator("#forsaken select").first().waitFor();
    }

    private static Consumer<Page> registered() {
        return Sight::registered;
    }

    private static Consumer<Page> shield() {
        return page -> {
            page.locator("a.shield").click();
            page.locator("[id='form:declare']").waitFor();
        };
    }

    private static Consumer<Page> press(String id, String then) {
        return page -> {
            page.locator("[id='form:" + id + "']").click();
            page.locator(then).first().waitFor();
        };
    }

    private static Consumer<Page> search(String typed, String then) {
        Consumer<Page> type = page -> page.locator("[id='form:typed']").fill(typed);
        return type.andThen(press("search", then));
    }
}
