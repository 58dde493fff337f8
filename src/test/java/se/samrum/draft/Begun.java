package se.samrum.draft;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Drafts as open pages send them. */
public final class Begun {

    private Begun() {}

    public static DraftText text(String observation) {
        return text(observation, UUID.randomUUID(), 1, 0);
    }

    /** What somebody has begun to say about a concern. */
    static DraftText about(UUID concern, DraftKind kind, String words) {
        String answers = DraftFields.write(Map.of("form:words", new String[] {words}));
        return new DraftText(kind, Optional.of(concern), answers, UUID.randomUUID(), 1, 0);
    }

    static DraftText text(String observation, UUID tab, int turn, int seen) {
        String answers = DraftFields.write(Map.of("form:observation", new String[] {observation}));
        return new DraftText(DraftKind.CONCERN_REGISTER, Optional.empty(), answers, tab, turn, seen);
    }
}
