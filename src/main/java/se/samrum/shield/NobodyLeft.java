package se.samrum.shield;

/** With this shield nobody in the unit could see the youth any more; nothing was written. */
public class NobodyLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
