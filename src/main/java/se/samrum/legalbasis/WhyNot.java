package se.samrum.legalbasis;

/** Why a basis is not offered. */
public enum WhyNot {
    /** There is none of that code. */
    UNKNOWN,
    NOT_YET,
    ENDED,
    DISCLOSER_KIND,
    DISCLOSER_INDEPENDENT,
    /** It does not break the rule that protects the information where it is. */
    SECRECY,
    RECEIVER_KIND,
    RECEIVER_INDEPENDENT,
    /** What social services know of a committed crime goes by OSL 10:21-23 alone. */
    SOCIAL_CRIME,
    /** It is for suspicion of a committed crime alone. */
    COMMITTED_ONLY,
    /** It is never for suspicion of a committed crime. */
    PREVENTION_ONLY,
    /** The person is not younger than the limit, or there is no limit to go by. */
    AGE;

    /** The key of a text that says so. */
    public String key() {
        return "legalbasis.not." + name();
    }
}
