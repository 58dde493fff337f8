package se.samrum.journey;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Opens windows for a test and closes them with it; the browser itself lives as long as the run. */
class Browsing implements BeforeEachCallback, AfterEachCallback {

    /** A browser that hangs must not hold up the whole run. */
    private static final int LONGEST_SECONDS = 60;

    private final List<Window> windows = new ArrayList<>();
    private Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Thread test = Thread.currentThread();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        closed.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).exceptionally(stuck -> {
            test.interrupt();
            return null;
        });
        try {
            windows.forEach(Window::close);
            closed.complete(null);
        } catch (PlaywrightException stuck) {
            Thread.interrupted();
            chromium.restart();
            throw stuck;
        }
    }

    /** A clean window of this width, with nobody signed in. */
    Window open(Site site, int width) {
        Window window = new Window(chromium.browser(), site, width);
        windows.add(window);
        return window;
    }
}
