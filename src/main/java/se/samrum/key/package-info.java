/**
 * The keys of rooms and of the youths in them, the store they are kept in, and sealing with them. All rooms. Encryption is
 * a safeguard of GDPR art. 32.1 a, and destroying a key is the erasure of art. 17 that reaches backups.
 */
package se.samrum.key;
