/**
 * What whoever registered a concern keeps: a number, a day, how far it has come, and a way to add to it. UNIT rooms, and
 * there only the author's own. Not one word of the concern comes back this way (OSL 8:1-2).
 */
package se.samrum.receipt;
