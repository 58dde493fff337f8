package se.samrum.document;

/**
 * What was kept of a file.
 *
 * @param digest SHA-256 of the whole, in hex
 */
record Copy(int parts, String digest) {}
