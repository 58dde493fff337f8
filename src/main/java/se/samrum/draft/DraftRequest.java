package se.samrum.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Denied;
import se.samrum.web.IdConverter;

/** What a page sends about its draft; what cannot be one is answered like what is not there. */
record DraftRequest(HttpServletRequest request) {

    /** The most that a sealed field holds, less what sealing adds. */
    private static final int MOST_BYTES = 59_000;

    UUID id(String name) {
        return IdConverter.read(request.getParameter(name)).orElseThrow(Denied::new);
    }

    /** The counting of the page, or 0. */
    int number(String name) {
        String sent = request.getParameter(name);
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0;
    }

    DraftText text() {
        return new DraftText(kind(), subject(), answers(), id("tab"), number("turn"), number("seen"));
    }

    boolean isTooLong() {
        return answers().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** Whether the form was begun by whoever is signed in now. */
    boolean isBy(UUID user) {
        return user.toString().equals(request.getParameter("by"));
    }

    private String answers() {
        return DraftFields.write(request.getParameterMap());
    }

    private DraftKind kind() {
        return Arrays.stream(DraftKind.values())
                .filter(kind -> kind.name().equals(request.getParameter("kind")))
                .findFirst()
                .orElseThrow(Denied::new);
    }

    private Optional<UUID> subject() {
        return IdConverter.read(request.getParameter("id"));
    }
}
