package se.samrum.concern;

/** Whether a report to the social services must be made is not answered yet, and it has to be; nothing was written. */
public class Unsettled extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
