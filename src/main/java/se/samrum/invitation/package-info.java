/**
 * The one-time link with which a new user chooses a password. It lies outside every room, before there is a caller; an
 * administrator makes it, sees it once, and may never confirm what its user becomes (NIST SP 800-63B-4 on issuing
 * authenticators: whoever handed over a secret has known it).
 */
package se.samrum.invitation;
