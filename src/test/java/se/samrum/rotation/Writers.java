package se.samrum.rotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernForm;
import se.samrum.concern.ConcernService;
import se.samrum.concern.Told;

/** People who register, amend and open until it is enough. */
@ApplicationScoped
class Writers {

    @Inject
    ConcernService concerns;

    /** What one of them wrote; every piece was opened at once. */
    @ActivateRequestContext
    List<UUID> write(UUID room, AtomicBoolean enough) throws SQLException {
        Signed.as("tove");
        List<UUID> written = new ArrayList<>();
        do {
            UUID id = concerns.register(room, Told.about("Melker K, 8B"));
            ConcernForm corrected = Told.about("Melker K, 8B");
            corrected.setObservation("Rättat.");
            concerns.amend(room, id, 1, corrected);
            assertEquals("Rättat.", concerns.open(room, id).now().observation());
            written.add(id);
        } while (!enough.get());
        return written;
    }
}
