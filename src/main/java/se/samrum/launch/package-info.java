/**
 * Starts Samrum: the built-in database, its installation and the application, in one process and in that order.
 * It lives in the launcher jar only and sees no room.
 */
package se.samrum.launch;
