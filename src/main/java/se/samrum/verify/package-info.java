/**
 * Checks the log without trusting whoever keeps it: it was written from src/site/audit-log.md and RFC 6962 alone, shares
 * no code with the writer, needs nothing but Java and reads the database as somebody who may change nothing.
 * It belongs to no agency and names an event by its id and position only. GDPR art. 5.2.
 */
package se.samrum.verify;
