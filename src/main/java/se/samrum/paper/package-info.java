/**
 * What is printed or filed: a paper said in headings, words, tables and lists, and made into PDF/A-2a (ISO 19005-2), tagged,
 * with bookmarks and language. No room; whoever makes a paper has a permit for what stands on it and notes that it was made.
 */
package se.samrum.paper;
