package se.samrum.verify;

import java.util.Optional;
import java.util.UUID;
import se.samrum.verify.Finding.Kind;

/** Stops a verification at the first thing that is wrong. */
final class Bad extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Bad(Kind kind, long position, UUID event) {
        finding = new Finding(kind, position, Optional.ofNullable(event));
    }

    Bad(Kind kind, long position) {
        this(kind, position, null);
    }

    Finding finding() {
        return finding;
    }
}
