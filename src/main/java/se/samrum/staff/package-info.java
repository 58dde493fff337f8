/**
 * The people who work here, as an administrator keeps them: added, given a one-time link, blocked, and proposed for roles.
 * They are in no room; their names are sealed with the municipality's key. What an administrator sees of them is what is
 * needed to give and take access (GDPR art. 32), and never what they do with it.
 */
package se.samrum.staff;
