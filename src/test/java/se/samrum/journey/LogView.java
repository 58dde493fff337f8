package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The log of an agency, as its reviewer filters and reads it. */
record LogView(Page page) {

    LogView open() {
        page.navigate("/audit/list");
        return this;
    }

    LogView show(String action, String outcome) {
        page.getByLabel("Vad", new Page.GetByLabelOptions().setExact(true)).selectOption(label(action));
        page.getByLabel("Hur det gick").selectOption(label(outcome));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Visa"))
                .click();
        return this;
    }

    /** Has the log checked by whatever presses the button, which has the focus. */
    void verify(Runnable press) {
        page.locator("#verify\\:start").focus();
        press.run();
    }

    /** What is said of the log as a whole; the events below it hold pseudonyms, and any three digits by chance. */
    String seal() {
        return page.locator("section[aria-labelledby=seal-title]").innerText();
    }

    boolean says(String words) {
        return page.locator("main").innerText().contains(words);
    }

    private static SelectOption label(String label) {
        return new SelectOption().setLabel(label);
    }

    /** Rows with all of these words. */
    Locator rows(String... words) {
        Locator rows = page.locator("tbody tr");
        for (String word : words) {
            rows = rows.filter(new Locator.FilterOptions().setHasText(word));
        }
        return rows;
    }

    List<String> column(String heading) {
        return page.locator("tbody td[data-label='" + heading + "']").allInnerTexts();
    }
}
