package se.samrum.proof;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Somebody who writes a concern at a human pace, in a browser of their own that can be killed. */
final class Typist implements AutoCloseable {

    /** A sentence, and when its last sign was typed, in milliseconds of the machine's clock. */
    record Sentence(String words, long at) {}

    private static final int PACE_MS = 60;

    private final String mark = "--typist=" + UUID.randomUUID();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                    .setArgs(List.of(mark, "--disable-background-networking", "--no-first-run", "--disable-gpu")));
    private final Page page;
    private volatile boolean killed;
    private final List<Sentence> typed = new ArrayList<>();

    Typist(URI site, String cookie) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(site.toString()));
        context.addCookies(List.of(new Cookie("samrum", cookie).setUrl(site.toString())));
        page = context.newPage();
    }

    /** Opens an empty form. */
    UUID begin() {
        page.navigate("/concern/register");
        return UUID.fromString(page.locator("#form [name=draft]").inputValue());
    }

    /** Types one sentence after another until it is enough, or until the browser is gone. */
    void write(BooleanSupplier enough) {
        try {
            while (!enough.getAsBoolean()) {
                String words = "Mening " + typed.size() + " om en kväll på gården. ";
                observation().pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(PACE_MS));
                typed.add(new Sentence(words.strip(), System.currentTimeMillis()));
            }
        } catch (PlaywrightException gone) {
            if (!killed) {
                throw gone;
            }
        }
    }

    /** Kills the browser as a power cut would. */
    void kill() {
        killed = true;
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(mark))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** What is typed so far, with the moment of each sentence. */
    List<Sentence> typed() {
        return List.copyOf(typed);
    }

    String shown() {
        return observation().inputValue();
    }

    private Locator observation() {
        return page.locator("[id='form:observation']");
    }

    @Override
    public void close() {
        playwright.close();
    }
}
