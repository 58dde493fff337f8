package se.samrum.youth;

import java.util.List;
import java.util.UUID;
import se.samrum.access.Permit;

/** What a feature knows of a youth. Implemented by every feature that knows something; the permit is the timeline's. */
public interface YouthSource {

    /** What there is about this youth in the permit's rooms, in any order. */
    List<YouthEvent> about(Permit permit, UUID youth);
}
