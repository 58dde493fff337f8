package se.samrum.launch;

/** A database that is installed, and the keys that open what it holds. */
record Prepared(Database database, KeyStore keys) {}
