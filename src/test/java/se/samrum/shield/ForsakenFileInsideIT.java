package se.samrum.shield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.Hat;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernService;
import se.samrum.shield.ForsakenFile.Heir;

/** A closed file that nobody reads any more finds a reader, and whoever lets them in learns nothing. */
@ExtendWith(ArquillianExtension.class)
class ForsakenFileInsideIT {

    @Inject
    ForsakenFileService files;

    @Inject
    ConcernService concerns;

    @Test
    void theApproverLetsInOneWhoWorksThereAndReadsNothing() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Forsaken forsaken = Forsaken.in(room);
        assertThrows(Denied.class, () -> concerns.open(room, forsaken.concern()));
        Signed.as("mats");
        ForsakenFile seen = files.list().stream()
                .filter(file -> file.id().equals(forsaken.file()))
                .findFirst()
                .orElseThrow();
        assertEquals("Norrängsskolans rum", seen.room());
        List<String> heirs = seen.heirs().stream().map(Heir::name).toList();
        assertTrue(heirs.contains("Tove Brandin"), heirs.toString());
        assertFalse(heirs.contains("Henrik Sahlin"), "who only reports there");
        for (String login : List.of("farida", "henrik", "mats")) {
            assertThrows(Denied.class, () -> files.handOver(forsaken.file(), Town.user(login)), login);
        }
        files.handOver(forsaken.file(), Town.user("tove"));
        assertThrows(Denied.class, () -> files.handOver(forsaken.file(), Town.user("anna")), "somebody reads it again");
        assertThrows(Denied.class, () -> concerns.open(room, forsaken.concern()));
        Signed.as("tove");
        assertEquals(forsaken.concern(), concerns.open(room, forsaken.concern()).id());
        Signed.as("anna");
        assertThrows(Denied.class, () -> concerns.open(room, forsaken.concern()));
    }

    @Test
    void nobodyElseHandsOver() throws SQLException {
        Forsaken forsaken = Forsaken.in(Town.room("Norrängsskolans rum"));
        for (String login : List.of("tove", "henrik", "farida")) {
            Signed.as(login);
            assertThrows(Denied.class, files::list, login);
            assertThrows(Denied.class, () -> files.handOver(forsaken.file(), Town.user("tove")), login);
        }
        Signed.as("yusuf", Hat.ADMINISTER);
        assertThrows(Denied.class, () -> files.handOver(forsaken.file(), Town.user("tove")));
        Signed.as("mats");
        files.handOver(forsaken.file(), Town.user("tove"));
    }
}
