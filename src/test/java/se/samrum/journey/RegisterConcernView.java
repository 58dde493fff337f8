package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The five questions about a concern, answered as a person does: by their words on the page. */
record RegisterConcernView(Page page) {

    RegisterConcernView open() {
        page.navigate("/concern/register");
        return this;
    }

    RegisterConcernView seen(String when) {
        return choose(when);
    }

    RegisterConcernView otherDay(String day) {
        page.getByLabel("Vilken dag?").fill(day);
        return this;
    }

    RegisterConcernView observe(String words) {
        observation().fill(words);
        return this;
    }

    RegisterConcernView about(String type) {
        return choose(type);
    }

    RegisterConcernView who(String name) {
        whoField().fill(name);
        return this;
    }

    RegisterConcernView report(String answer) {
        return choose(answer);
    }

    RegisterConcernView because(String reason) {
        reason().fill(reason);
        return this;
    }

    RegisterConcernView number(String digits) {
        page.locator("details.more > summary")
                .filter(new Locator.FilterOptions().setHasText("Lägg till mer"))
                .click();
        number().fill(digits);
        return this;
    }

    Locator number() {
        return page.locator("[id='form:personnummer']");
    }

    /** Everything beside the five questions that may be told. */
    RegisterConcernView tellMore(String opinion) {
        page.locator("details.more > summary").click();
        page.getByLabel("Vad tror du om det?").fill(opinion);
        page.getByLabel("Hur vet du det?").selectOption("PRIVATE");
        page.getByLabel("Vet vårdnadshavarna om det?").selectOption("NOT_YET");
        return choose("Det kan vara farligt för mig");
    }

    void register() {
        save().click();
    }

    /** A whole concern about somebody, ready to be saved. */
    RegisterConcernView fill(String name, String words) {
        return seen("Igår").observe(words).about("Hög frånvaro").who(name).report("Ja, den är gjord");
    }

    Locator observation() {
        return page.getByLabel("Vad har du sett eller hört?");
    }

    Locator whoField() {
        return page.getByLabel("Vem gäller det?");
    }

    Locator reason() {
        return page.getByLabel("Därför att", new Page.GetByLabelOptions().setExact(true));
    }

    /** What leads to a child-protection report at once, and the way of it. */
    Locator exit() {
        return page.locator("details.report-now");
    }

    Locator save() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara oron"));
    }

    /** What is said about the draft of what was typed. */
    Locator drafted() {
        return page.locator(".drafted");
    }

    RegisterConcernView untilDrafted() {
        page.locator(".drafted[data-said=saved]").waitFor();
        return this;
    }

    /** What is wrong, said at once above the form. */
    Locator problems() {
        return page.getByRole(AriaRole.ALERT);
    }

    Locator choice(String words) {
        return page.locator("#form").getByLabel(words, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The words of an answer, which choose it. */
    Locator words(String answer) {
        return page.locator("#form").getByText(answer, new Locator.GetByTextOptions().setExact(true));
    }

    private RegisterConcernView choose(String answer) {
        words(answer).click();
        return this;
    }
}
