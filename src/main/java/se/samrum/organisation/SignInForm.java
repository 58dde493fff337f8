package se.samrum.organisation;

import jakarta.validation.constraints.NotBlank;

/** What the sign-in page asks. */
public class SignInForm {

    @NotBlank(message = "{signin.name.missing}")
    private String name;

    @NotBlank(message = "{signin.password.missing}")
    private String password;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
