/**
 * Seals the log: every committed event becomes a leaf of one tree, whose signed heads leave the database, so that nobody
 * can later change, remove or slip in an event unseen. It knows no agency and reads events only to hash them.
 * GDPR art. 5.2 and 32, RFC 6962; src/site/audit-log.md says every byte of it.
 */
package se.samrum.seal;
