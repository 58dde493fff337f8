package se.samrum.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The one browser of a run: the machine's own, since nothing is downloaded, and quiet towards the network. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-gpu",
            "--disable-sync",
            "--no-first-run");
    private static final AtomicBoolean MISSED = new AtomicBoolean();

    private Playwright playwright;
    private Browser browser;

    Chromium() {
        start();
    }

    /** Leaves a browser that does not answer any more behind, and opens another one. */
    void restart() {
        start();
    }

    private void start() {
        Path program = program().orElseThrow(Chromium::missing);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                        .setArgs(QUIET));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> program() {
        return NAMES.stream()
                .flatMap(name -> folders().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
    }

    /** One failure says what to install; the journeys after it are not worth the same line again. */
    private static RuntimeException missing() {
        return MISSED.getAndSet(true)
                ? new TestAbortedException("No Chromium, as the first journey said")
                : new IllegalStateException("The browser journeys need Chromium. Install it: apt-get install chromium");
    }
}
