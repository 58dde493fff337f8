package se.samrum.journey;

import com.microsoft.playwright.Locator;
import se.samrum.proof.Proof;

/** Somebody who writes on a phone. Every tap counts as one action, and so does a field with all that is typed in it. */
final class Thumb {

    /** Between two signs, when the whole pace is to be proved: five signs a second. */
    private static final int SIGN_MILLIS = Proof.size(0, 200);

    /** Before every action, for reading and making up one's mind. */
    private static final int THOUGHT_MILLIS = Proof.size(0, 2_000);

    private int actions;

    Thumb tap(Locator target) {
        actions++;
        press(target);
        return this;
    }

    Thumb type(Locator field, String words) {
        actions++;
        press(field);
        field.pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(SIGN_MILLIS));
        return this;
    }

    private static void press(Locator target) {
        target.click(new Locator.ClickOptions().setDelay(THOUGHT_MILLIS));
    }

    int actions() {
        return actions;
    }
}
