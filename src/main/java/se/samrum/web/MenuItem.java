package se.samrum.web;

/**
 * One page the rail leads to.
 *
 * @param key of its text: "menu." and this
 * @param current "page" on that page itself, else null, so that the attribute is left out
 */
public record MenuItem(String key, String href, String current) {}
