package se.samrum.lock;

/** An administrator has asked for new keys; it counts once that stands in the log. */
public record NewKeysAsked() {}
