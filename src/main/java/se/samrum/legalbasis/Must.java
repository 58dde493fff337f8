package se.samrum.legalbasis;

import se.samrum.agency.LegalNature;

/** What the one who gives, or the one who receives, must be beside its kind. */
public enum Must {
    ANY,
    AUTHORITY,
    /** A brottsbekämpande myndighet, such as Polismyndigheten, Säkerhetspolisen and Tullverket. */
    LAW_ENFORCEMENT,
    /** A socialnämnd. */
    SOCIAL_COMMITTEE;

    /** Somebody independent is none of them: secrecy is broken for authorities (OSL 10 kap.). */
    boolean fits(LegalNature nature) {
        return this == ANY || nature == LegalNature.AUTHORITY;
    }
}
