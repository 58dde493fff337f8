package se.samrum.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What somebody who works here is called, and signs in with. */
public class PersonForm {

    @NotBlank(message = "{staff.name.missing}")
    @Size(max = 120, message = "{staff.name.long}")
    private String name;

    @NotBlank(message = "{staff.login.missing}")
    @Pattern(regexp = "[\\p{L}\\p{N}._@-]{0,100}", message = "{staff.login.wrong}")
    private String login;

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
        this.login = login == null ? null : login.strip();
    }
}
