/**
 * What opens and seals the fields of a row, for whoever has a permit for its room. All rooms. A line without a permit
 * cannot read a name either (OSL 8:1-2).
 */
package se.samrum.lock;
