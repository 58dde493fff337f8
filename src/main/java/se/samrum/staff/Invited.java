package se.samrum.staff;

import java.time.Instant;

/** A one-time link, as its maker sees it the only time it is shown. */
public record Invited(String code, Instant until) {

    @Override
    public String toString() {
        return "Invited";
    }
}
