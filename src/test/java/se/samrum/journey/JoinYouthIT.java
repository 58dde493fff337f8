package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen of one youth at different times is put into one timeline, and taken out again. */
class JoinYouthIT extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void isTheSameYouth(int width) throws SQLException {
        Window tove = window(width).as("tove");
        String name = "Idun Dubbel " + width;
        register(tove, name);
        String number = tove.page()
                .locator(".facts dd")
                .filter(new Locator.FilterOptions().setHasText("R-"))
                .innerText();
        assertThat(same(tove)).hasText("Samma ungdom som en annan?");
        ConcernView second = register(tove, name + ", 7A");
        assertThat(same(tove)).hasText("Det finns en till med samma namn. Är det samma ungdom?");
        tove.page().locator("a.join").click();
        Locator offer = tove.page().locator(".offers label").first();
        assertThat(offer).containsText(number);
        assertThat(offer).containsText("en oro");
        offer.click();
        save(tove).click();

        second.arrived();
        assertThat(second.changes().first()).containsText("Ungdom");
        assertThat(second.changes().first()).containsText(number);
        assertThat(same(tove)).hasText("Samma ungdom som en annan?");
        tove.page().locator("a.youth").click();
        assertThat(tove.page().locator(".story > li")).hasCount(2);

        tove.page().goBack();
        tove.page().locator("a.join").click();
        assertThat(tove.page().locator(".offers label").first()).containsText("ingen oro nu");
        tove.page().locator(".offers input").first().check();
        save(tove).click();
        second.arrived();
        assertThat(second.changes()).hasCount(2);
        assertFalse(tove.page().url().contains("R-"), tove.page().url());
        assertEquals(List.of(), tove.complaints());
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void isFoundByItsNumberAndKeepsWhatWasTyped(int width) throws SQLException {
        Window tove = window(width).as("tove");
        String address = register(tove, "Ingvar Ensam " + width).address();
        tove.page().locator("a.join").click();
        save(tove).click();
        assertThat(alert(tove)).containsText("Ungdomens nummer");
        number(tove).fill("R-22222222");
        save(tove).click();
        assertThat(tove.page().locator("#number-error")).containsText("Ingen ungdom i rummet har det numret");
        assertThat(number(tove)).hasValue("R-22222222");
        tove.page().navigate(address.replace("/open", "/amend"));
        RegisterConcernView form = new RegisterConcernView(tove.page());
        form.number("R-22222222");
        tove.page().locator("[id='form:save']").click();
        assertThat(form.problems()).containsText("Personnummer");
        assertThat(form.number()).hasValue("R-22222222");
        assertThat(form.whoField()).hasValue("Ingvar Ensam " + width);
    }

    @Test
    void isDoneWithTheKeyboardAlone() throws SQLException {
        Window tove = window().as("tove");
        register(tove, "Ines Tangent, 7A");
        ConcernView second = register(tove, "Ines Tangent, 7A");
        Keyboard keys = new Keyboard(tove.page());
        keys.to(tove.page().locator("a.join")).press("Enter");
        keys.to(tove.page().locator(".offers input").first()).press("Space");
        keys.to(save(tove)).press("Enter");
        assertThat(second.arrived().changes()).hasCount(1);
    }

    private static ConcernView register(Window somebody, String name) {
        new RegisterConcernView(somebody.page())
                .open()
                .fill(name, "Sitter i trapphuset varje kväll.")
                .register();
        return new ConcernView(somebody.page()).arrived();
    }

    private static Locator same(Window somebody) {
        return somebody.page().locator("p.same");
    }

    private static Locator number(Window somebody) {
        return somebody.page().locator("[id='form:number']");
    }

    private static Locator alert(Window somebody) {
        return somebody.page().getByRole(AriaRole.ALERT);
    }

    private static Locator save(Window somebody) {
        return somebody.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Flytta oron"));
    }
}
