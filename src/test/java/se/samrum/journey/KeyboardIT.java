package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole main job without a mouse. */
class KeyboardIT extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void signsInRegistersListsOpensAmendsAssessesAndSignsOut(int width) {
        Page page = window(width).page();
        Keyboard keys = new Keyboard(page);
        signIn(page, keys);
        register(page, keys);
        listAndOpen(page, keys);
        hideAndUnlock(page, keys);
        amend(page, keys);
        assess(page, keys);
        signOut(page, keys, width);
    }

    private static void signIn(Page page, Keyboard keys) {
        SignInView view = new SignInView(page).open();
        keys.to(view.name())
                .type("tove")
                .to(view.password())
                .type(SignInView.PASSWORD)
                .press("Enter");
        page.waitForURL("**/today");
    }

    private static void register(Page page, Keyboard keys) {
        keys.to(page.locator("main").getByRole(AriaRole.LINK, named("Registrera oro")))
                .press("Enter");
        RegisterConcernView form = new RegisterConcernView(page);
        keys.to(form.exit().locator("summary")).press("Enter");
        assertThat(form.exit()).containsText("112");
        keys.to(form.choice("Idag")).press("ArrowRight");
        keys.to(form.observation()).type("Somnar på lektionerna.");
        keys.to(form.choice("Förändrat beteende")).press("Space");
        keys.to(form.whoField()).type("Ulla Vide, 7B");
        keys.to(form.choice("Ja, den är gjord")).press("ArrowDown").press("ArrowDown");
        keys.to(form.save()).press("Enter");
        ConcernView saved = new ConcernView(page).arrived();
        assertThat(saved.heading()).hasText("Ulla Vide, 7B");
        assertThat(page.locator("main")).containsText("Oklar");
        assertEquals("Somnar på lektionerna.", saved.words().innerText());
    }

    private static void listAndOpen(Page page, Keyboard keys) {
        keys.to(new ConcernView(page).back()).press("Enter");
        page.waitForURL("**/concern/list?*");
        keys.to(new ConcernListView(page).link("U.\u00a0V.").first()).press("Enter");
        assertThat(new ConcernView(page).arrived().heading()).hasText("Ulla Vide, 7B");
    }

    private static void hideAndUnlock(Page page, Keyboard keys) {
        keys.press("Escape").press("Escape");
        LockedView locked = new LockedView(page).arrived();
        assertThat(locked.password()).isFocused();
        keys.type(SignInView.PASSWORD).press("Enter");
        assertThat(new ConcernView(page).arrived().heading()).hasText("Ulla Vide, 7B");
    }

    private static void amend(Page page, Keyboard keys) {
        ConcernView concern = new ConcernView(page);
        keys.to(concern.amend()).press("Enter");
        page.waitForURL("**/concern/amend?*");
        keys.to(new RegisterConcernView(page).observation())
                .press("Control+End")
                .type(" Vaknar när det ringer.");
        keys.to(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara ändringen")))
                .press("Enter");
        assertEquals(
                "Somnar på lektionerna. Vaknar när det ringer.",
                concern.arrived().words().innerText());
        assertThat(concern.changes()).hasCount(1);
    }

    private static void assess(Page page, Keyboard keys) {
        keys.to(new ConcernView(page).assess()).press("Enter");
        page.waitForURL("**/concern/assess?*");
        RegisterConcernView form = new RegisterConcernView(page);
        keys.to(form.choice("Ingen åtgärd")).press("ArrowDown");
        keys.to(page.getByLabel("Varför?")).type("Mentorn ringer hem.");
        keys.to(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara bedömningen")))
                .press("Enter");
        assertThat(new ConcernView(page).arrived().page().locator("main")).containsText("Vi gör något själva");
    }

    private static void signOut(Page page, Keyboard keys, int width) {
        if (width == PHONE) {
            keys.to(page.locator("summary").filter(new Locator.FilterOptions().setHasText("Meny")))
                    .press("Enter");
        }
        keys.to(new Rail(page).leave()).press("Enter");
        page.waitForURL("**/signin");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
