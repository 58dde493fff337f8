/**
 * What somebody has begun to write and has not said yet, so that nothing typed is lost. UNIT rooms, the author's own alone:
 * a draft is not yet a document of the authority (TF 2:12), and goes when it is said, thrown away or thirty days old.
 */
package se.samrum.draft;
