package se.samrum.journey;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Opens windows for a test and closes them with it; the browser itself lives as long as the run. */
class Browsing implements BeforeEachCallback, AfterEachCallback {

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
        windows.forEach(Window::close);
    }

    /** A clean window of this width, with nobody signed in. */
    Window open(Site site, int width) {
        Window window = new Window(chromium.browser(), site, width);
        windows.add(window);
        return window;
    }
}
