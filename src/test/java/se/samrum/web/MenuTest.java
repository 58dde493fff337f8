package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samrum.access.Caller;
import se.samrum.access.Denied;
import se.samrum.access.Place;
import se.samrum.access.Role;
import se.samrum.access.Room;
import se.samrum.access.RoomKind;
import se.samrum.access.Visit;

class MenuTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final Room SCHOOL = new Room(UUID.randomUUID(), RoomKind.UNIT, "Norrängsskolans rum", 6);
    private static final Room CLUB = new Room(UUID.randomUUID(), RoomKind.UNIT, "Elevhälsans rum", 2);
    private static final Room TOWN = new Room(UUID.randomUUID(), RoomKind.MUNICIPALITY, "Lövsjö kommun", 0);

    @Test
    void aMemberRegistersAndLists() {
        Menu menu = menu("/concern/list", in(Role.MEMBER, SCHOOL), in(Role.MEMBER, TOWN));
        assertEquals(List.of("today", "concern.register", "receipt", "concern", "search"), keys(menu));
        assertEquals("/concern/list?room=" + SCHOOL.id(), menu.getItems().get(3).href());
        assertEquals("page", menu.getItems().get(3).current());
        assertEquals(List.of("/concern/list?room=" + SCHOOL.id(), ""), hrefs(menu));
    }

    @Test
    void aReporterOnlyRegisters() {
        Menu menu = menu("/today", in(Role.REPORTER, SCHOOL));
        assertEquals(List.of("today", "concern.register", "receipt"), keys(menu));
        assertEquals(List.of("/concern/register?room=" + SCHOOL.id()), hrefs(menu));
    }

    @Test
    void everyRoomOfAnybodyHasItsDoor() {
        Menu menu = menu("/today", in(Role.REPORTER, CLUB), in(Role.MEMBER, SCHOOL), in(Role.MEMBER, TOWN));
        assertEquals(
                List.of("/concern/register?room=" + CLUB.id(), "/concern/list?room=" + SCHOOL.id(), ""), hrefs(menu));
        assertEquals(List.of(CLUB, SCHOOL), menu.getRoomsToRegister());
        assertEquals(List.of(SCHOOL), menu.getRoomsToRead());
    }

    @Test
    void aReviewerSeesTheLogOfTheAgency() {
        Menu menu = menu("/today", new Place(Role.LOG_REVIEWER, AGENCY, "Skolan i Lövsjö", Optional.empty()));
        assertEquals(List.of("today", "audit"), keys(menu));
        assertEquals("Skolan i Lövsjö", menu.getReviewedAgency());
    }

    @Test
    void aManagerHasOnlyTheDay() {
        Menu menu = menu("/today", new Place(Role.MANAGER, AGENCY, "Kommunledningen", Optional.empty()));
        assertEquals(List.of("today"), keys(menu));
        assertTrue(menu.getRoomsToRegister().isEmpty());
    }

    @Test
    void anAdministratorSeesTheRegisterAndTheKeys() {
        Menu menu = menu("/key/list", new Place(Role.ADMINISTRATOR, AGENCY, "Kommunledningen", Optional.empty()));
        assertEquals(List.of("today", "membership", "staff", "agency", "legalbasis", "key"), keys(menu));
        assertEquals("page", menu.getItems().get(5).current());
    }

    @Test
    void anApproverSeesTheRegisterOfTheAgency() {
        Menu menu = menu("/today", new Place(Role.ACCESS_APPROVER, AGENCY, "Skolan", Optional.empty()));
        assertEquals(List.of("today", "membership", "staff", "delegate"), keys(menu));
    }

    @Test
    void noSignForARoomOfOthers() {
        Menu menu = menu("/today", in(Role.MEMBER, SCHOOL));
        assertEquals(SCHOOL, menu.room(SCHOOL.id()));
        assertThrows(Denied.class, () -> menu.room(TOWN.id()));
        assertThrows(Denied.class, () -> menu.room(null));
    }

    @Test
    void nobodyIsOfferedNothing() {
        Menu menu = new Menu();
        menu.visit = new Visit();
        menu.request = Requests.to("/signin");
        assertEquals("", menu.getName());
        assertEquals(List.of(), menu.getRooms());
    }

    private static Menu menu(String path, Place... places) {
        Menu menu = new Menu();
        menu.visit = new Visit();
        menu.visit.arrive(
                null,
                new Caller(
                        UUID.randomUUID(),
                        "Anna Wiklund",
                        Optional.of(places[0].role().hat()),
                        List.of(places)),
                "127.0.0.1");
        menu.request = Requests.to(path);
        return menu;
    }

    private static Place in(Role role, Room room) {
        return new Place(role, AGENCY, "Skolan i Lövsjö", Optional.of(room));
    }

    private static List<String> keys(Menu menu) {
        return Stream.of(menu.getItems())
                .flatMap(List::stream)
                .map(MenuItem::key)
                .toList();
    }

    private static List<String> hrefs(Menu menu) {
        return menu.getRooms().stream().map(RoomItem::href).toList();
    }
}
