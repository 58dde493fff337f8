package se.samrum.youth;

import java.util.List;
import java.util.UUID;

/**
 * A youth as one unit has met them.
 *
 * @param events newest first
 */
public record YouthStory(UUID id, YouthView who, List<YouthEvent> events) {}
