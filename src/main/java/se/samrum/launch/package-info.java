/**
 * Starts Samrum: the database (the built-in one, or one of the deployer's), its installation and the application, in one process
 * and in that order. It lives in the launcher jar only and sees no room.
 */
package se.samrum.launch;
