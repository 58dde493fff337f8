package se.samrum.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samrum.Town;
import se.samrum.access.Hat;

/** A browser window with cookies of its own; it remembers what the browser complained about. */
final class Window implements AutoCloseable {

    static final String LOGIN = "samrum";
    static final String DEVICE = "samrum-device";
    static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final Site site;
    private final List<String> complaints = new ArrayList<>();

    Window(Browser browser, Site site, int width) {
        this.site = site;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(site.root())
                .setViewportSize(width, HEIGHT)
                .setLocale("en-US")
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    private void listen(ConsoleMessage message) {
        boolean answerItself = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (List.of("error", "warning").contains(message.type()) && !answerItself) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    Page page() {
        return page;
    }

    Response go(String path) {
        return page.navigate(path);
    }

    /** A second tab of the same window. */
    Page another(String path) {
        Page tab = context.newPage();
        tab.navigate(path);
        return tab;
    }

    /** Whoever signed in elsewhere, as far as the product can tell: the cookie is all there is. */
    Window as(String login, Hat hat) throws SQLException {
        return with(LOGIN, Town.signIn(login, hat).cookie());
    }

    Window as(String login) throws SQLException {
        return as(login, Hat.WORK);
    }

    Window in(String language) {
        return with("samrum_language", language);
    }

    Window with(String name, String value) {
        context.addCookies(List.of(new Cookie(name, value).setUrl(site.root())));
        return this;
    }

    void forget() {
        context.clearCookies();
    }

    Optional<Cookie> cookie(String name) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst();
    }

    List<String> cookieNames() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    /** Script errors, breaches of the content policy, things that did not load. */
    List<String> complaints() {
        return complaints;
    }

    /** The heading of the page, if it is this. */
    Locator heading(String words) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(words).setLevel(1).setExact(true));
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** The part of the address after the server. */
    String path() {
        return page.url().substring(site.root().length());
    }

    @Override
    public void close() {
        context.close();
    }
}
