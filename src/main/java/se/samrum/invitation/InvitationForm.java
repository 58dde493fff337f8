package se.samrum.invitation;

import jakarta.validation.constraints.NotBlank;

/** What a new user is asked: a password, twice, so that a slip of the finger locks nobody out. */
public class InvitationForm {

    @NotBlank(message = "{invitation.password.missing}")
    private String password;

    private String again;

    boolean isSame() {
        return password.equals(again);
    }

    void forget() {
        password = null;
        again = null;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
