package se.samrum.legalbasis;

import java.util.Set;
import se.samrum.agency.AgencyKind;

/** Which agencies may give, or receive, by a basis. */
public record Reach(Set<AgencyKind> kinds, Must must) {}
