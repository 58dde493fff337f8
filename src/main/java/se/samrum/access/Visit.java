package se.samrum.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One request: the login cookie it brought, where it came from, and who that turned out to be. */
@Named
@RequestScoped
public class Visit {

    private LoginToken token;
    private String address = "";
    private Caller caller;
    private Attempt attempt;

    /** Says who arrived; called once, by the authentication, before anything else happens. */
    public void arrive(LoginToken by, Caller as, String from) {
        token = by;
        caller = as;
        address = from;
    }

    /** Who is signed in, to draw a page by. What may be read is asked anew in each transaction. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** The rooms where whoever is signed in may do the action, each once; none when nobody is. */
    public List<Room> roomsFor(Action action) {
        return caller().stream()
                .flatMap(known -> known.placesFor(action).stream())
                .flatMap(place -> place.in().stream())
                .distinct()
                .toList();
    }

    /** The login token of this request, unless nobody is signed in. */
    public Optional<LoginToken> token() {
        return Optional.ofNullable(token);
    }

    /** The network address the request came from. */
    public String address() {
        return address;
    }

    Attempt startAttempt() {
        if (attempt != null) {
            throw new IllegalStateException("an action does not start another action");
        }
        attempt = new Attempt();
        return attempt;
    }

    Attempt attempt() {
        if (attempt == null) {
            throw new IllegalStateException("an action starts in a service marked @Audited");
        }
        return attempt;
    }

    void endAttempt() {
        attempt = null;
    }
}
