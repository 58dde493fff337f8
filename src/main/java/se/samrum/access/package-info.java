/**
 * The wall in Java: who is calling, which rooms that opens, and the one place where a {@link se.samrum.access.Permit}
 * is made. All rooms pass here; the package knows no feature and no feature passes around it. Secrecy holds between
 * agencies and between independent branches of one authority (OSL 8:1-2), so deny is the answer to everything unknown.
 */
package se.samrum.access;
