package se.samrum.shield;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.samrum.Town;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernService;
import se.samrum.concern.Told;

/** A closed file whose only reader has left, for tests inside the container; leaves Tove signed in. */
public record Forsaken(UUID file, UUID concern) {

    public static Forsaken in(UUID room) throws SQLException {
        Signed.as("tove");
        UUID concern = CDI.current().select(ConcernService.class).get().register(room, Told.about("Vera Ensam, 8B"));
        UUID youth = UUID.fromString(Town.one("select youth_id from concern where id = ?", concern));
        CDI.current().select(ShieldService.class).get().close(room, youth, List.of());
        UUID file = UUID.fromString(Town.one("select id from closed_file where youth_id = ?", youth));
        Town.seed("update file_member set user_id = ? where file_id = ?", Town.user("farida"), file);
        return new Forsaken(file, concern);
    }
}
