package se.samrum.rotation;

/** An administrator has asked for new keys; it counts once that stands in the log. */
record RotationAsked() {}
