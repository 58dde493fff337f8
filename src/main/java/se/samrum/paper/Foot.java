package se.samrum.paper;

import java.time.Instant;
import java.util.Optional;

/**
 * What stands at the foot of every page, beside the number of the page.
 *
 * @param place the room or the agency it comes from
 * @param board the responsible board (nämnd), when there is one
 * @param by who has it printed
 */
public record Foot(String place, Optional<String> board, String by, Instant at) {}
