/**
 * Writes the log and lets it be reviewed: who did what, when, in which room, with which pseudonyms, and how it ended.
 * Events belong to the agency of the person who acted; nobody reads another agency's. GDPR art. 5.2 and 32, OSL 4:2.
 */
package se.samrum.audit;
