package se.samrum.agency;

/** Whether the secrecy act (OSL) binds it as an authority, or a duty of confidentiality as somebody independent. */
public enum LegalNature {
    AUTHORITY,
    INDEPENDENT
}
