package se.samrum.proof;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import se.samrum.Town;

/** How often the log tells of whom, which action and how it ended: «user action outcome». */
record EventCount(Map<String, Integer> events) {

    static EventCount now() throws SQLException {
        Map<String, Integer> events = new TreeMap<>();
        Town.all("select user_id || ' ' || action || ' ' || outcome from audit_event where user_id is not null")
                .forEach(event -> events.merge(event, 1, Integer::sum));
        return new EventCount(events);
    }

    /** What the log tells since then. */
    Map<String, Integer> since() throws SQLException {
        Map<String, Integer> more = now().events;
        events.forEach((event, times) -> more.merge(event, -times, Integer::sum));
        more.values().removeIf(times -> times == 0);
        return more;
    }
}
