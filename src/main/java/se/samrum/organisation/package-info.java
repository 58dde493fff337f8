/**
 * Who works where, and signing in. People and places are in no room; what a person may enter follows from memberships
 * with dates, and the database alone decides it. A sign-in is a row in the database (ASVS 5.0 V7), found by the SHA-256
 * of its cookie, so it survives a restart of the server and can be ended at once.
 */
package se.samrum.organisation;
