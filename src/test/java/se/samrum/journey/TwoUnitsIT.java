package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;

/** Somebody works in two units: both have their doors, and it is chosen where a concern is written. */
class TwoUnitsIT extends Journey {

    private static final String FIRST = "Norrängsskolans rum";
    private static final int MORE_THAN_THE_DAY_SHOWS = 6;

    private final UUID room = UUID.randomUUID();
    private final String second = "Elevhälsans rum " + room;

    @BeforeEach
    void open() throws SQLException {
        UUID unit = UUID.randomUUID();
        Town.run("insert into unit select ?, id, ? from agency where kind = 'SCHOOL'", unit, second);
        Town.run("""
                insert into room select ?, 'UNIT', ?, a.id, ?, null, a.municipality_id from agency a where a.kind = 'SCHOOL'""", room, second, unit);
        hire("tove", "MEMBER");
        hire("henrik", "REPORTER");
    }

    private void hire(String login, String role) throws SQLException {
        Town.run("""
                insert into membership (id, user_id, agency_id, room_id, role, valid_from, confirmed_at)
                select gen_random_uuid(), id, agency_id, ?, ?, now(), now() from app_user where id = ?""", room, role, Town.user(login));
    }

    @AfterEach
    void close() throws SQLException {
        Town.run("delete from membership where room_id = ?", room);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void aMemberChoosesWhereToWriteAndSearchesThere(int width) throws SQLException {
        Window tove = window(width).as("tove");
        Page page = tove.page();
        tove.go("/today");
        assertThat(page.locator("nav.in-rooms a")).hasCount(2);
        page.locator("nav.in-rooms").getByText(FIRST).click();
        page.locator("nav.other-rooms").getByText(second).click();
        assertThat(page.locator(".sign .where b")).hasText(second);
        new RegisterConcernView(page).fill("Runa Rask, 8C", "Äter ingen lunch.").register();
        ConcernView concern = new ConcernView(page).arrived();
        assertEquals(
                room.toString(), Town.one("select room_id from concern where id = ?", UUID.fromString(concern.id())));
        door(page, width).click();
        new ConcernListView(page).link("R.\u00a0R.").waitFor();
        page.locator("main a.search").click();
        assertEquals(1, found(page, "Runa"));
        page.locator("nav.other-rooms").getByText(FIRST).click();
        assertThat(page.locator(".sign .where b")).hasText(FIRST);
        assertEquals(0, found(page, "Runa"));
        assertEquals(List.of(), tove.complaints());
    }

    private Locator door(Page page, int width) {
        if (width == PHONE) {
            new Rail(page).unfold();
        }
        return page.locator("nav a.item:visible").filter(new Locator.FilterOptions().setHasText(second));
    }

    private static int found(Page page, String name) {
        page.locator("[id='form:typed']").fill(name);
        page.locator("[id='form:search']").click();
        page.locator("main [role=status]").waitFor();
        return page.locator(".found li").count();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void aReporterReachesTheSecondUnitToo(int width) throws SQLException {
        Window henrik = window(width).as("henrik");
        Page page = henrik.page();
        henrik.go("/today");
        assertThat(page.locator("nav.in-rooms a")).hasCount(2);
        door(page, width).click();
        page.waitForURL("**/concern/register?room=" + room);
        new RegisterConcernView(page).fill("Runa Rask, 8C", "Gråter på rasten.").register();
        page.waitForURL("**/receipt/open?*");
        assertThat(page.locator(".sign .where b")).hasText(second);
        assertEquals(404, henrik.go("/concern/list?room=" + room).status());
    }

    @Test
    void whatWaitsIsReachedInBothRooms() throws SQLException {
        Window tove = window().as("tove");
        for (int i = 0; i < MORE_THAN_THE_DAY_SHOWS; i++) {
            tove.go("/concern/register?room=" + room);
            new RegisterConcernView(tove.page())
                    .fill("Runa Rask, 8C", "Kommer sent.")
                    .register();
            new ConcernView(tove.page()).arrived();
        }
        tove.go("/today");
        for (String where : List.of(FIRST, second)) {
            Locator link = tove.page().locator(".more-rows a").getByText("Visa all oro som väntar i " + where);
            assertThat(link).hasAttribute("href", "/concern/list?room=" + Town.room(where) + "&status=NEW");
        }
    }

    @Test
    void whoeverWorksInOneUnitIsNotAsked() throws SQLException {
        Window anna = window().as("anna");
        for (String path : List.of("/today", "/concern/register", "/concern/search")) {
            anna.go(path);
            assertThat(anna.page().locator("nav.in-rooms, nav.other-rooms")).hasCount(0);
        }
    }
}
