package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** The pages where people are added, let in and shut out. */
record OfficeView(Page page) {

    OfficeView add(String name, String login, String agency) {
        page.navigate("/staff/add");
        field("form:name").fill(name);
        field("form:login").fill(login);
        choice(agency).click();
        field("form:save").click();
        page.waitForURL("**/staff/open?*");
        return this;
    }

    OfficeView propose(String role, String room) {
        page.locator("main .head a").click();
        page.waitForURL("**/staff/propose?*");
        choice(role).click();
        field("form:room").selectOption(new SelectOption().setLabel(room));
        field("form:save").click();
        page.waitForURL("**/staff/open?*");
        return this;
    }

    /** The one-time link, as it is shown once. */
    String link() {
        field("form:invite").click();
        return page.locator("#link").innerText().strip();
    }

    OfficeView memberships() {
        page.navigate("/membership/list");
        return this;
    }

    /** The way to one membership in the list, by the name of the person. */
    Locator of(String name) {
        return page.locator("main li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("a")
                .first();
    }

    Locator confirm() {
        return field("form:confirm");
    }

    Locator refuse() {
        return field("form:refuse");
    }

    /** Asked once more first. */
    Locator end() {
        page.locator("details.ask > summary").click();
        return field("form:end");
    }

    Locator state() {
        return page.locator("main [role=status]");
    }

    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    private Locator choice(String words) {
        return page.locator("form[id='form'] label").filter(new Locator.FilterOptions().setHasText(words));
    }
}
