package se.samrum.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The reason that came with this request, if one did. */
@Named("given")
@RequestScoped
public class GivenReason {

    @Inject
    HttpServletRequest request;

    private OpeningReason given;

    /** Says why from now on in this request. */
    public void give(OpeningReason reason) {
        given = reason;
    }

    Optional<OpeningReason> reason() {
        return Optional.ofNullable(given).or(() -> OpeningReason.of(request.getParameter("reason")));
    }

    /** Its code, or "". */
    public String getCode() {
        return reason().map(OpeningReason::name).orElse("");
    }

    /** What carries it along in an address: "&reason=" and the code, or "". */
    public String getAlong() {
        return reason().map(reason -> "&reason=" + reason).orElse("");
    }
}
