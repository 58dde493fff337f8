package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The menu: beside the page on a desktop, behind a button on a phone. */
record Rail(Page page) {

    Rail unfold() {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Meny"))
                .click();
        return this;
    }

    Locator item(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator leave() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut"));
    }

    void signOut() {
        leave().click();
        page.waitForURL("**/signin");
    }
}
