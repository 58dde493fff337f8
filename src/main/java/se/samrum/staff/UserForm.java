package se.samrum.staff;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What is asked about somebody new. */
public class UserForm extends PersonForm {

    @NotNull(message = "{staff.agency.missing}")
    private UUID agency;

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }
}
