package se.samrum.web;

/**
 * One answer to put right.
 *
 * @param target id of the element that takes the focus
 * @param question its label
 */
public record Problem(String target, String question) {}
