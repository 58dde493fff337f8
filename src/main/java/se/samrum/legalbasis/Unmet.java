package se.samrum.legalbasis;

/**
 * A condition that is not met.
 *
 * @param key of a text that says what is wrong with the answer; the question's own refusal says what follows
 */
public record Unmet(BasisQuestion question, String key) {}
