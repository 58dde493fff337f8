package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The unit's list of concerns. */
record ConcernListView(Page page) {

    ConcernListView open() {
        page.navigate("/concern/list");
        return this;
    }

    /** Rows whose first cell shows these initials. */
    Locator rows(String initials) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHas(link(initials)));
    }

    Locator link(String initials) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(initials).setExact(true));
    }

    void openFirst(String initials) {
        link(initials).first().click();
    }
}
