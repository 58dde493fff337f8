package se.samrum.launch;

/** A demonstration account as the console shows it. */
record Account(String login, String name, String role, String place) {}
