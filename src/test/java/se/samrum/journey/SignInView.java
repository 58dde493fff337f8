package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The sign-in page. */
record SignInView(Page page) {

    static final String PASSWORD = "lovsjo-blabar";

    SignInView open() {
        page.navigate("/signin");
        return this;
    }

    SignInView signIn(String name, String password) {
        name().fill(name);
        password().fill(password);
        enter().click();
        return this;
    }

    SignInView signIn(String name) {
        return signIn(name, PASSWORD);
    }

    Locator name() {
        return page.getByLabel("Användarnamn");
    }

    Locator password() {
        return page.getByLabel("Lösenord");
    }

    Locator enter() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in"));
    }

    Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }
}
