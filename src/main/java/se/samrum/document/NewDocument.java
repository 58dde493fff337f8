package se.samrum.document;

import java.util.UUID;

/**
 * A document to keep.
 *
 * @param id made where the form is drawn, so that a form that is sent twice adds once
 * @param title what it is, in a few words
 */
public record NewDocument(UUID id, String title, CleanFile file) {}
