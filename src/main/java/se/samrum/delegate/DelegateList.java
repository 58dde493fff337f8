package se.samrum.delegate;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The delegates of the caller's agency, now and to come.
 *
 * @param names of those who named them
 */
public record DelegateList(List<DelegateRow> rows, Map<UUID, String> names) {

    static final DelegateList NOTHING = new DelegateList(List.of(), Map.of());

    /** The name of whoever named a delegate. */
    public String namer(DelegateRow row) {
        return names.getOrDefault(row.madeBy(), "–");
    }
}
