package se.samrum.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe has against a page, in words that fit into the message of a test. */
final class Axe {

    private static final String WIDEST = """
            () => Array.from(document.querySelectorAll('body *'))
                .filter(e => e.getBoundingClientRect().right > window.innerWidth && e.scrollWidth > 0)
                .slice(-3).map(e => e.outerHTML.slice(0, 150))""";

    private Axe() {}

    /** In one go, since no page has frames: otherwise each look would start a page of its own to put the frames together. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Axe::words)
                        .toList();
    }

    /** The last elements that stand out of the window. */
    static Object widest(Page page) {
        return page.evaluate(WIDEST);
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).collect(Collectors.joining(" | "));
    }
}
