package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The locked screen, in the place of a page or as a page of its own. */
record LockedView(Page page) {

    static final String TITLE = "Skärmen är låst";

    LockedView arrived() {
        heading().waitFor();
        return this;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(TITLE));
    }

    LockedView unlock(String password) {
        password().fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lås upp"))
                .click();
        return this;
    }

    LockedView unlock() {
        return unlock(SignInView.PASSWORD);
    }

    Locator password() {
        return page.getByLabel("Lösenord");
    }

    Locator wrong() {
        return page.getByRole(AriaRole.ALERT);
    }

    void leave() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut"))
                .click();
    }
}
