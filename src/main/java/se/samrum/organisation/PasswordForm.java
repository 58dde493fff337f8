package se.samrum.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/** What the page asks that exchanges a password; what the new one must be is checked by {@link PasswordRules}. */
public class PasswordForm {

    @NotBlank(message = "{password.now.missing}")
    private String now;

    @NotEmpty(message = "{password.next.missing}")
    private String next;

    public String getNow() {
        return now;
    }

    public void setNow(String now) {
        this.now = now;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
