/**
 * The register of legal bases: which rule lets whom give what to whom, what must be asked first and who decides; and the ages
 * the law counts by. It is law and holds nothing about anybody, so it is in no room; an administrator ends a version and adds
 * another, and none is rewritten. The rules are dated data, since OSL (2009:400), SoL (2025:400) and Lag (2025:170) change.
 */
package se.samrum.legalbasis;
