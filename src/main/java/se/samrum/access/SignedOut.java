package se.samrum.access;

import java.util.UUID;

/** Somebody has signed out: what is kept in memory for them goes. */
public record SignedOut(UUID user) {}
