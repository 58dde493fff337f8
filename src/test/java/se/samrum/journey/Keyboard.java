package se.samrum.journey;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who uses no mouse, and must see at every step where they are. */
record Keyboard(Page page) {

    private static final int PATIENCE = 60;

    /** Whether the focused element, or what is drawn in its place, has an outline of at least two pixels. */
    private static final String OUTLINED = """
            focused => {
                const choice = focused.closest('.ui-radiobutton, .ui-chkbox');
                const box = choice && choice.querySelector('.ui-radiobutton-box, .ui-chkbox-box');
                const label = focused.id && document.querySelector('label[for="' + focused.id + '"]');
                return [focused, box, label].filter(Boolean).some(drawn => {
                    const style = getComputedStyle(drawn);
                    const place = drawn.getBoundingClientRect();
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                        && place.width > 1 && place.height > 1;
                });
            }""";

    /** Tab by Tab, until the focus is there. */
    Keyboard to(Locator target) {
        target.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int step = 0; step < PATIENCE; step++) {
            if (has(target)) {
                return this;
            }
            press("Tab");
            seeTheFocus();
        }
        return fail("the Tab key does not lead to " + target);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    private static boolean has(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    private void seeTheFocus() {
        Locator focused = page.locator(":focus");
        if (focused.count() > 0 && !(boolean) focused.evaluate(OUTLINED)) {
            fail("no outline around " + focused.evaluate("element => element.outerHTML.slice(0, 200)"));
        }
    }
}
