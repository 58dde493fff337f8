package se.samrum.rotation;

import se.samrum.key.KeyOwner;

/** A key that something is still sealed with. */
record OldKey(KeyOwner owner, int generation) {}
