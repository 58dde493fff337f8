package se.samrum.concern;

import java.util.Arrays;
import java.util.List;

/** What a concern is about; the commonest eight first, as the form shows them. */
public enum ConcernType {
    ABSENCE,
    NEW_PEERS,
    BEHAVIOUR,
    DRUGS,
    UNSAFE_PLACES,
    THREATS,
    RECRUITMENT,
    VIOLENCE_AT_HOME,
    NORM_BREAKING,
    AGGRESSION,
    CRIME,
    PEERS_CRIME,
    PEERS_DRUGS,
    SCHOOL_DIFFICULTIES,
    NO_LEISURE,
    WEAPONS,
    DEBT,
    HONOUR;

    private static final int COMMON = 8;

    static List<ConcernType> common() {
        return Arrays.asList(values()).subList(0, COMMON);
    }

    /** Those of them that are named by these codes. */
    static ConcernType[] among(List<ConcernType> offered, List<String> codes) {
        return offered.stream().filter(type -> codes.contains(type.name())).toArray(ConcernType[]::new);
    }

    static List<ConcernType> rest() {
        return Arrays.asList(values()).subList(COMMON, values().length);
    }
}
