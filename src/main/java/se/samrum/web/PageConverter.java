package se.samrum.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/** Reads the number of a page in an address; anything that is none means the first. */
public class PageConverter implements Converter<Integer> {

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String typed) {
        return parse(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer page) {
        return String.valueOf(page);
    }

    static int parse(String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
