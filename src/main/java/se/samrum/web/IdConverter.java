package se.samrum.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samrum.access.Denied;

/** Reads an id in an address; one that is none is answered like one that leads nowhere. */
public class IdConverter implements Converter<UUID> {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isEmpty() ? null : read(typed).orElseThrow(Denied::new);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }

    /** The id that somebody typed or sent; empty when it is none. */
    public static Optional<UUID> read(String typed) {
        return Optional.ofNullable(typed).filter(id -> ID.matcher(id).matches()).map(UUID::fromString);
    }
}
