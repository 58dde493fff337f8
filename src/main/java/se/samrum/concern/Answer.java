package se.samrum.concern;

import java.util.List;

/**
 * One answer of a concern, as a page shows it.
 *
 * @param question key of its text
 * @param coded whether what is said are keys of texts rather than words
 * @param said what was answered; nothing when nothing was
 */
public record Answer(String question, boolean coded, List<String> said) {}
