/**
 * A concern: what somebody saw, kept in the room of the unit that saw it. UNIT rooms. It is an observation and not a
 * report to the social services (SoL 2025:400, 19:1), which is why every form asks about that report.
 */
package se.samrum.concern;
