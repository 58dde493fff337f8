/**
 * The municipality, its agencies, their units and the SSPF groups, as an administrator sets them up; each unit and each
 * group gets its room. They are in no room themselves and hold no personal data. Which agency is responsible for what, and
 * what protects a datum there, follows from GDPR art. 4.7 and from the secrecy rule the agency names (OSL).
 */
package se.samrum.agency;
