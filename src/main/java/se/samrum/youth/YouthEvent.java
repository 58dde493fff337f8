package se.samrum.youth;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing on the timeline of a youth, in codes alone.
 *
 * @param page where it is read
 * @param id of the record there
 * @param about keys of the texts that say what it is about
 * @param state keys of the texts that say how far it has come
 */
public record YouthEvent(String page, UUID id, LocalDate day, List<String> about, List<String> state) {}
