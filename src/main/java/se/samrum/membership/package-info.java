/**
 * Who may become what: an administrator proposes, and somebody else who answers for the agency confirms; either ends it.
 * Memberships are in no room but open them; what the pages show and change is the agency's own, and the database holds
 * to the two persons whatever is sent (OSL 10:29 leaves no room for access by mistake; NIST SP 800-53 AC-5).
 */
package se.samrum.membership;
