package se.samrum.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.resource.ResourceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.csp.CspException;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Denied;
import se.samrum.access.ReasonNeeded;
import se.samrum.key.KeyDestroyed;
import se.samrum.key.Unreadable;

/**
 * What a thrown exception means to the person in front of the page. Its message stays unread, because it may quote
 * what somebody wrote; the log gets its class, its place and a random id that the page shows too.
 */
record Failure(int status, String id, String kind, String place, Optional<KeyDestroyed> erased) {

    static final String ATTRIBUTE = "samrum.failure";
    static final String ERASED = "samrum.erased";

    /** RFC 6585 section 3: the same again, with a reason. */
    static final int PRECONDITION_REQUIRED = 428;

    private static final Logger LOG = System.getLogger("se.samrum.failure");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Failure of(Throwable thrown) {
        return new Failure(status(thrown), newId(), kinds(thrown), place(thrown), erased(thrown));
    }

    /** Keeps the id for the error page, and writes the log line unless somebody was only denied. */
    Failure report(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, id);
        erased.ifPresent(gone -> request.setAttribute(ERASED, gone));
        if (status == PRECONDITION_REQUIRED) {
            request.setAttribute(AskedAgain.ATTRIBUTE, AskedAgain.of(request));
        } else if (status != HttpServletResponse.SC_NOT_FOUND) {
            LOG.log(Level.ERROR, "Failure {0}: status {1}, {2} at {3}", id, Integer.toString(status), kind, place);
        }
        return this;
    }

    static String newId() {
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int status(Throwable thrown) {
        if (causes(thrown).anyMatch(Failure::isNothing)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (causes(thrown).anyMatch(ReasonNeeded.class::isInstance)) {
            return PRECONDITION_REQUIRED;
        }
        if (causes(thrown).anyMatch(Unreadable.class::isInstance)) {
            return HttpServletResponse.SC_GONE;
        }
        return causes(thrown).anyMatch(Failure::isDatabaseAway)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Denied, or a form that no page of ours sent. */
    private static boolean isNothing(Throwable thrown) {
        return thrown instanceof Denied || thrown instanceof ViewExpiredException || thrown instanceof CspException;
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return thrown instanceof DatabaseAway
                || thrown instanceof ResourceException
                || (thrown instanceof SQLException lost && DatabaseAway.of(lost) instanceof DatabaseAway);
    }

    private static Optional<KeyDestroyed> erased(Throwable thrown) {
        return causes(thrown)
                .filter(KeyDestroyed.class::isInstance)
                .map(KeyDestroyed.class::cast)
                .findFirst();
    }

    private static String kinds(Throwable thrown) {
        return causes(thrown)
                .map(t -> t.getClass().getName())
                .reduce((a, b) -> a + " < " + b)
                .orElse("");
    }

    /** Where it was thrown, and the first line of ours on the way there. */
    private static String place(Throwable thrown) {
        Throwable root = causes(thrown).reduce((a, b) -> b).orElse(thrown);
        List<String> trace = Arrays.stream(root.getStackTrace())
                .map(StackTraceElement::toString)
                .toList();
        return Stream.concat(
                        trace.stream().limit(1),
                        trace.stream().filter(Failure::isFeature).limit(1))
                .distinct()
                .collect(Collectors.joining(" called by "));
    }

    /** The filters of this package stand in every trace and tell nothing. */
    private static boolean isFeature(String line) {
        return line.contains("se.samrum.") && !line.contains("se.samrum.web.");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(30);
    }
}
