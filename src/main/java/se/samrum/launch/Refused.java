package se.samrum.launch;

/** Why Samrum does not start, in one sentence meant for the person at the keyboard. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
