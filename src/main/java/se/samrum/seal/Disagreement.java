package se.samrum.seal;

/** The database, the files and the keys do not tell the same story. Nothing is signed until a person has looked. */
final class Disagreement extends Exception {

    private static final long serialVersionUID = 1L;

    Disagreement(String what) {
        super(what);
    }
}
