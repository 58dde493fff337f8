/**
 * Files in a room, such as the signed original of a consent. UNIT and CASE rooms; a document is as open, and as shut, as what it
 * belongs to. What a file is stands in its content and not in its name, and what a picture tells beside the picture, such as
 * where it was taken, is left out (GDPR art. 5.1 c, 32).
 */
package se.samrum.document;
