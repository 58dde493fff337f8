package se.samrum.web;

import jakarta.faces.application.FacesMessage;

/**
 * A message of the page.
 *
 * @param look the class of its box: "bad", "warn" or "done"
 * @param icon its shape, so that colour is not needed to read it
 */
public record Notice(String look, String icon, String what, String then) {

    static Notice of(FacesMessage message) {
        String look = "done";
        String icon = "check";
        if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            look = "bad";
            icon = "stop";
        } else if (message.getSeverity().equals(FacesMessage.SEVERITY_WARN)) {
            look = "warn";
            icon = "warn";
        }
        return new Notice(look, icon, message.getSummary(), message.getDetail());
    }
}
