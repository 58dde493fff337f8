package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samrum.SealedRows;
import se.samrum.Town;
import se.samrum.access.Hat;
import se.samrum.document.Chosen;
import se.samrum.key.KeyOwner;

/** A page in one of its states, and the way there in any language: by ids, since words differ. */
record Sight(String name, String login, Hat hat, Consumer<Page> way) {

    private static final String SOMEBODY = "Åsa Quist, 9A";

    static List<Sight> all() {
        return Stream.of(
                        doors(),
                        forms(),
                        kept(),
                        readings(),
                        handlings(),
                        OfficeSight.all(),
                        ShieldSights.all(),
                        LawSights.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sight> doors() {
        return List.of(
                stranger("sign in", go("/signin")),
                stranger("sign in, nothing typed", go("/signin").andThen(press("form:enter"))),
                stranger("sign in, refused", Sight::refused),
                stranger("sign in, accounts to try", go("/signin").andThen(unfold("details.more"))),
                stranger("accessibility", go("/accessibility")),
                stranger("two hats", Sight::twoHats),
                stranger("first administrator", page -> firstDoor(page, go("/first"))),
                stranger(
                        "first administrator, nothing typed",
                        page -> firstDoor(page, go("/first").andThen(press("form:save")))),
                stranger("first administrator, wrong secret", page -> firstDoor(page, Sight::guess)),
                stranger("page that is not there", go("/look/nothing")),
                member("today", Sight::registered, go("/today")),
                member("today, menu open", go("/today"), unfold("details.menu")),
                manager("today, nothing to do", go("/today")));
    }

    private static List<Sight> forms() {
        return List.of(
                member("register", go("/concern/register")),
                member("register, nothing answered", go("/concern/register"), press("form:save")),
                member("register, the way to a report", go("/concern/register"), unfold("details.report-now")),
                member("register, more questions", go("/concern/register"), Sight::moreQuestions),
                member(
                        "register, more questions unanswered",
                        go("/concern/register"),
                        Sight::moreQuestions,
                        press("form:save")),
                reporter("register by a reporter", go("/concern/register")),
                reporter("receipt", Sight::registered));
    }

    /** What is kept while somebody writes, and what shows when nobody may see it. */
    private static List<Sight> kept() {
        return List.of(
                member("register, draft saved", Sight::drafted),
                member("register, drafts to go on with", Sight::drafted, go("/concern/register")),
                member(
                        "assess, a draft to go on with",
                        Sight::registered,
                        follow("a.assess"),
                        begun("form:assessment")),
                reporter("receipt, a draft to go on with", page -> {
                    registered(page);
                    begun("form:words").accept(page);
                }),
                member("today, drafts", Sight::drafted, go("/today")),
                member("form of somebody else", go("/draft/foreign")),
                member("screen locked in its place", go("/concern/register"), Sight::hidden),
                member("screen locked, wrong password", go("/today"), Sight::hidden, Sight::unlockedWrongly),
                member("screen locked where no script runs", go("/today"), Sight::hidden, Page::reload),
                member("password", go("/password")),
                member("password, nothing typed", go("/password"), press("form:change")));
    }

    private static List<Sight> readings() {
        return List.of(
                member("concern, just saved", Sight::registered),
                member("concern", Sight::registered, page -> page.navigate(new ConcernView(page).address())),
                member("concern, amended", Sight::registered, Sight::amended),
                member("amend, everything left out", Sight::registered, Sight::emptied),
                member("record that cannot be read", Sight::registered, Sight::damaged),
                member("record that is erased", Sight::registered, Sight::erased),
                member("list, one of them cannot be read", go("/concern/list")),
                member("list", Sight::registered, go("/concern/list")),
                member("list, nothing found", go("/concern/list?from=2999-01-01")),
                member("list, day unreadable", go("/concern/list?from=tisdag")),
                member("list, a later page", go("/concern/list?page=2")),
                member("concern that is not there", go("/concern/open")),
                administrator("keys", go("/key/list")),
                administrator("keys, being exchanged", Sight::exchanging),
                reviewer("log", go("/audit/list")),
                reviewer("log, nothing found", go("/audit/list?from=2999-01-01")),
                reviewer("log, day unreadable", go("/audit/list?from=tisdag")),
                reviewer("log, refused attempts", go("/audit/list?outcome=DENIED&page=2")));
    }

    private static List<Sight> handlings() {
        return List.of(
                member("assess", Sight::registered, follow("a.assess"), Sight::consulting),
                member("assess, nothing answered", Sight::registered, follow("a.assess"), press("form:save")),
                member(
                        "close, nothing answered",
                        Sight::registered,
                        Sight::assessed,
                        follow("a.close"),
                        press("form:save")),
                member("report to make", Sight::registered, follow("a.report-now")),
                member("report, nothing answered", Sight::registered, follow("a.report-now"), press("form:save")),
                member("report made", Sight::registered, Sight::reported),
                member("feedback", Sight::registered, Sight::reported, follow("main a.ui-button")),
                member("concern, assessed, reported and closed", Sight::registered, Sight::reported, Sight::handled),
                member("youth", Sight::registered, follow("a.youth")),
                member("join", Sight::registered, Sight::registered, follow("a.join")),
                member("join by a number, nothing typed", Sight::registered, Sight::unnumbered),
                member("amend, a colleague was quicker", Sight::registered, Sight::overtaken),
                member("own receipts", Sight::registered, go("/receipt/list")),
                member("attach", Sight::registered, follow("a.attach")),
                member("attach, nothing chosen", Sight::registered, follow("a.attach"), press("form:save")),
                member("attach, no file that is taken", Sight::registered, follow("a.attach"), Sight::unfit),
                member("concern with a document", Sight::registered, follow("a.attach"), Sight::attached),
                reporter("today of a reporter", page -> {
                    registered(page);
                    page.navigate("/today");
                }),
                reporter("receipt, nothing added", page -> {
                    registered(page);
                    press("form:save").accept(page);
                }));
    }

    Page in(Window window) throws SQLException {
        if (login != null) {
            window.as(login, hat);
        }
        way.accept(window.page());
        return window.page();
    }

    static Consumer<Page> go(String path) {
        return page -> page.navigate(path);
    }

    static Consumer<Page> press(String id) {
        return page -> {
            field(page, id).click();
            page.locator("[role=alert]").waitFor();
        };
    }

    /** Also what a desktop does not need to unfold, because the same window becomes a phone. */
    private static Consumer<Page> unfold(String details) {
        return page -> page.locator(details).evaluate("details => details.open = true");
    }

    private static void refused(Page page) {
        page.navigate("/signin");
        field(page, "form:name").fill("tove");
        field(page, "form:password").fill("lovsjo-hallon");
        press("form:enter").accept(page);
    }

    private static void twoHats(Page page) {
        page.navigate("/signin");
        field(page, "form:name").fill("camilla");
        field(page, "form:password").fill(SignInView.PASSWORD);
        field(page, "form:enter").click();
        page.waitForURL("**/hat");
    }

    /** As if nobody had come yet: for as long as the page is looked at. */
    private static void firstDoor(Page page, Consumer<Page> way) {
        try {
            Town.run(
                    "create table answering as select id, role from membership where role in ('ADMINISTRATOR', 'ACCESS_APPROVER')");
            Town.run("update membership set role = 'MANAGER' where id in (select a.id from answering a)");
            Town.run("insert into first_secret values (true, sha256('x'), now() + interval '1 hour')");
            try {
                way.accept(page);
            } finally {
                Town.run("delete from first_secret");
                Town.run("update membership m set role = a.role from answering a where a.id = m.id");
                Town.run("drop table answering");
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void guess(Page page) {
        page.navigate("/first");
        field(page, "form:secret").fill("A".repeat(43));
        field(page, "form:name").fill("Maja Ek");
        field(page, "form:login").fill("maja");
        field(page, "form:password").fill("tre gula kajor sover");
        field(page, "form:again").fill("tre gula kajor sover");
        press("form:save").accept(page);
    }

    private static void moreQuestions(Page page) {
        label(page, "form:when:2").click();
        label(page, "form:report:1").click();
        unfold("details.all").andThen(unfold("main details.more")).accept(page);
    }

    static void registered(Page page) {
        page.navigate("/concern/register");
        field(page, "form:observation").fill("Sover inte om nätterna och kommer sent.\nHar bytt kamrater.");
        label(page, "form:types:0").click();
        label(page, "form:types:7").click();
        field(page, "form:who").fill(SOMEBODY);
        label(page, "form:report:2").click();
        field(page, "form:save").click();
        page.locator("main .msg[role=status]").first().waitFor();
    }

    private static void unfit(Page page) {
        choose(page, new byte[] {1, 2, 3});
        press("form:save").accept(page);
    }

    private static void attached(Page page) {
        choose(page, Chosen.pdf());
        field(page, "form:save").click();
        page.locator(".documents li").waitFor();
    }

    private static void choose(Page page, byte[] file) {
        field(page, "form:title").fill("Underskrivet samtycke");
        field(page, "form:file").setInputFiles(new FilePayload("x.pdf", "application/pdf", file));
    }

    private static void drafted(Page page) {
        page.navigate("/concern/register");
        field(page, "form:observation").fill("Sover inte om nätterna.");
        page.locator(".drafted:not(:empty)").waitFor();
    }

    /** Somebody began to write, left, and comes back to the same form. */
    private static Consumer<Page> begun(String question) {
        return page -> {
            field(page, question).fill("Sover inte om nätterna.");
            page.locator(".drafted:not(:empty)").waitFor();
            page.navigate(page.url().replaceFirst("&draft=[0-9a-f-]+", ""));
            page.locator(".drafts").waitFor();
        };
    }

    private static void hidden(Page page) {
        page.waitForResponse("**/screen/lock", () -> {
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
        });
    }

    private static void unlockedWrongly(Page page) {
        page.locator("#unlock-password").fill("lovsjo-hallon");
        page.keyboard().press("Enter");
        page.locator("form.unlock [role=alert]:not(:empty)").waitFor();
    }

    private static Consumer<Page> follow(String link) {
        return page -> {
            String before = page.url();
            page.locator(link).first().click();
            page.waitForURL(url -> !url.equals(before));
        };
    }

    private static void consulting(Page page) {
        label(page, "form:outcome:2").click();
        page.locator(".consulting").waitFor();
    }

    private static void assessed(Page page) {
        follow("a.assess").accept(page);
        label(page, "form:outcome:1").click();
        field(page, "form:assessment").fill("Kuratorn träffar henne på tisdag.");
        field(page, "form:save").click();
        page.locator("a.close").waitFor();
    }

    private static void reported(Page page) {
        follow("a.report-now").accept(page);
        label(page, "form:how:0").click();
        field(page, "form:save").click();
        page.locator(".facts.tall").waitFor();
    }

    private static void handled(Page page) {
        follow("main a").accept(page);
        assessed(page);
        follow("a.close").accept(page);
        label(page, "form:closedFor:1").click();
        field(page, "form:save").click();
        page.locator(".changes").waitFor();
    }

    private static void amended(Page page) {
        page.locator("a.amend").click();
        field(page, "form:observation").fill("Sover inte om nätterna.");
        label(page, "form:report:0").click();
        field(page, "form:save").click();
        page.locator(".changes").waitFor();
    }

    private static void emptied(Page page) {
        page.locator("a.amend").click();
        field(page, "form:observation").fill("");
        press("form:save").accept(page);
    }

    private static void unnumbered(Page page) {
        follow("a.join").accept(page);
        page.locator("[value=number]").check();
        press("form:save").accept(page);
    }

    private static void overtaken(Page page) {
        String amend = new ConcernView(page).address().replace("/open", "/amend");
        page.navigate(amend);
        try (Page other = page.context().newPage()) {
            other.navigate(amend);
            field(other, "form:observation").fill("Sover inte om nätterna.");
            field(other, "form:save").click();
            other.locator(".changes").waitFor();
        }
        field(page, "form:observation").fill("Sover dåligt.");
        press("form:save").accept(page);
        page.locator(".meanwhile").waitFor();
    }

    /** As if somebody had changed the database behind the product's back. */
    private static void damaged(Page page) {
        String id = new ConcernView(page).id();
        try {
            Town.seed("update concern set observation = who, who = observation where id = ?", UUID.fromString(id));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        page.reload();
    }

    private static void exchanging(Page page) {
        KeysView keys = new KeysView(page).open();
        keys.exchange().click();
        keys.state().waitFor();
    }

    private static void erased(Page page) {
        try {
            UUID concern = UUID.fromString(new ConcernView(page).id());
            UUID room = UUID.fromString(Town.one("select room_id from concern where id = ?", concern));
            UUID youth = UUID.fromString(Town.one("select youth_id from concern where id = ?", concern));
            SealedRows.inTown().keys().destroy(new KeyOwner(room, youth));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        page.reload();
    }

    static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static Locator label(Page page, String id) {
        return page.locator("label[for='" + id + "']");
    }

    static Sight stranger(String name, Consumer<Page> way) {
        return new Sight(name, null, null, way);
    }

    @SafeVarargs
    static Sight member(String name, Consumer<Page>... ways) {
        Consumer<Page> whole = page -> {};
        for (Consumer<Page> way : ways) {
            whole = whole.andThen(way);
        }
        return new Sight(name, "tove", Hat.WORK, whole);
    }

    private static Sight reporter(String name, Consumer<Page> way) {
        return new Sight(name, "henrik", Hat.WORK, way);
    }

    private static Sight manager(String name, Consumer<Page> way) {
        return new Sight(name, "lars", Hat.MANAGE, way);
    }

    private static Sight reviewer(String name, Consumer<Page> way) {
        return new Sight(name, "ingrid", Hat.REVIEW, way);
    }

    static Sight administrator(String name, Consumer<Page> way) {
        Consumer<Page> settled = page -> KeysView.settle();
        return new Sight(name, "yusuf", Hat.ADMINISTER, settled.andThen(way));
    }
}
