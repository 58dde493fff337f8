package se.samrum.web;

import java.io.IOException;

/** A form that no browser sent. */
final class Malformed extends IOException {

    private static final long serialVersionUID = 1L;

    Malformed() {
        super("a form that no browser sent");
    }
}
