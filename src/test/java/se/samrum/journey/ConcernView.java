package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One concern, opened. */
record ConcernView(Page page) {

    /** Waits until the browser stands on an opened concern. */
    ConcernView arrived() {
        page.waitForURL("**/concern/open?*");
        return this;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator words() {
        return page.locator("main .words").first();
    }

    Locator saved() {
        return page.getByRole(AriaRole.STATUS);
    }

    Locator back() {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All oro i rummet"));
    }

    /** The address a colleague could be given, as the list writes it. */
    String address() {
        return "/concern/open?room=" + parameter("room") + "&id=" + parameter("id");
    }

    String id() {
        return parameter("id");
    }

    Locator amend() {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Ändra").setExact(true));
    }

    Locator assess() {
        return page.locator("a.assess");
    }

    Locator close() {
        return page.locator("a.close");
    }

    Locator changes() {
        return page.locator(".changes > li");
    }

    private String parameter(String name) {
        return page.url().replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
    }
}
