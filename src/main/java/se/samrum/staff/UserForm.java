package se.samrum.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What is asked about somebody new. */
public class UserForm {

    @NotBlank(message = "{staff.name.missing}")
    @Size(max = 120, message = "{staff.name.long}")
    private String name;

    @NotBlank(message = "{staff.login.missing}")
    @Pattern(regexp = "[\\p{L}\\p{N}._@-]{0,100}", message = "{staff.login.wrong}")
    private String login;

    @NotNull(message = "{staff.agency.missing}")
    private UUID agency;

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

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }
}
