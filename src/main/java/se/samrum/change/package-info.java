/**
 * What rows of the work said before, written by the database itself whenever one is changed. Every room; whoever may read
 * a row may read what it was (GDPR art. 5.1 d and f, 32).
 */
package se.samrum.change;
