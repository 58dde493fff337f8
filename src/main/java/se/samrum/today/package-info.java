/**
 * The start page: what must I do today. It looks into every room the caller may enter and owns no row. What nobody needs
 * to do anything about is not on it.
 */
package se.samrum.today;
