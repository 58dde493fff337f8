package se.samrum.legalbasis;

/**
 * A version as the database is told of it.
 *
 * @param said its columns, as a JSON object
 * @param asked its questions in their order, as a JSON array of objects
 */
record NewBasis(String said, String asked) {}
