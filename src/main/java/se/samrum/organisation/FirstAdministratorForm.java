package se.samrum.organisation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the first administrator is asked. */
public class FirstAdministratorForm {

    private static final int SHORTEST_PASSWORD = 15;
    private static final int LONGEST_PASSWORD = 500;
    private static final int LONGEST_NAME = 100;

    @NotBlank(message = "{first.secret.missing}")
    private String secret;

    @NotBlank(message = "{first.name.missing}")
    @Size(max = LONGEST_NAME, message = "{first.name.long}")
    private String name;

    @NotBlank(message = "{first.login.missing}")
    @Pattern(regexp = "\\s*|\\s*[\\p{L}\\p{N}._@-]{1,100}\\s*", message = "{first.login.wrong}")
    private String login;

    @NotBlank(message = "{first.password.missing}")
    @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD, message = "{first.password.short}")
    private String password;

    private String repeated;

    /** Whether the password was typed twice in the same way. */
    @AssertTrue(message = "{first.again.different}")
    public boolean isAgain() {
        return password == null || password.equals(repeated);
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
