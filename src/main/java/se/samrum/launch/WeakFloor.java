package se.samrum.launch;

import java.util.List;

/** The database does not enforce what it must, so Samrum does not start. */
final class WeakFloor extends Refused {

    private static final long serialVersionUID = 1L;

    WeakFloor(List<String> weaknesses) {
        super("The database does not keep the rooms apart as it must, and Samrum will not start: "
                + String.join("; ", weaknesses) + ".");
    }
}
