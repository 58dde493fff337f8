package se.samrum.delegate;

import java.util.UUID;

/**
 * Somebody who could be named.
 *
 * @param atSchool whether the own agency is a school, which alone has principals
 */
public record Candidate(UUID user, String name, boolean atSchool) {}
