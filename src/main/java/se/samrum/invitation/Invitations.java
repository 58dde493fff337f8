package se.samrum.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samrum.organisation.ChosenPassword;

/** What somebody with a one-time link may do. No database connection is held while a password is being hashed. */
@ApplicationScoped
class Invitations {

    @Inject
    InvitationRepository invitations;

    @Inject
    ChosenPassword passwords;

    /** Whom the code is for; empty, and in the log, when it opens nothing. */
    Optional<Invitee> open(InvitationCode code, String address) {
        Optional<Invitee> invitee = invitations.find(code);
        if (invitee.isEmpty()) {
            invitations.refuse(address);
        }
        return invitee;
    }

    /** Writes that what was pasted cannot be a code. */
    void refuse(String address) {
        invitations.refuse(address);
    }

    /** What is wrong with a password, as the key of a text; empty when nothing is. */
    Optional<String> problem(Invitee invitee, String password) {
        return passwords.problem(invitee.user(), password);
    }

    /** Sets the first password; false when the link was used meanwhile. */
    boolean use(InvitationCode code, String password, String address) {
        return invitations.use(code, passwords.hash(password), address);
    }
}
