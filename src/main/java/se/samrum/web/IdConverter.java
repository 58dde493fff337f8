package se.samrum.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samrum.access.Denied;

/** Reads an id in an address; one that is none is answered like one that leads nowhere. */
public class IdConverter implements Converter<UUID> {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isEmpty() ? null : parse(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }

    static UUID parse(String typed) {
        if (!ID.matcher(typed).matches()) {
            throw new Denied();
        }
        return UUID.fromString(typed);
    }
}
