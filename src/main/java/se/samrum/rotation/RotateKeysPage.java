package se.samrum.rotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where an administrator has the keys exchanged. */
@Named
@RequestScoped
public class RotateKeysPage {

    @Inject
    RotationService service;

    private RotationView keys;

    /** Looks before anything is drawn. */
    public void load() {
        keys = service.see();
    }

    /** Begins, and shows the page anew so that reloading it does not begin again. */
    public String rotate() {
        service.rotate();
        return "/key/list?faces-redirect=true";
    }

    public RotationView getKeys() {
        return keys;
    }
}
