package se.samrum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The language of this request: Swedish, unless the person chose English; what the browser asks for does not count. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "samrum_language";
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return chosen(request.getCookies());
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    /** The language the switch leads to. */
    public String getOther() {
        return getLocale().equals(SWEDISH) ? "en" : "sv";
    }

    /** The address of the page the person sees, with what chooses its content, so that a switch keeps the place. */
    public String getPlace() {
        if (request.getDispatcherType() == DispatcherType.REQUEST && request.getQueryString() != null) {
            return request.getRequestURI() + "?" + request.getQueryString();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot view = faces.getViewRoot();
        return faces.getApplication().getViewHandler().getBookmarkableURL(faces, view.getViewId(), Map.of(), true);
    }

    /** A text of the bundle with its values put in; "{0}" and plural forms follow {@link MessageFormat}. */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), getLocale()).format(values);
    }

    /** Whose: "Karins", "Lars", "Karin’s". */
    public String whose(String name) {
        return whose(name, getLocale());
    }

    static String whose(String name, Locale locale) {
        if (!locale.equals(SWEDISH)) {
            return name + "’s";
        }
        return name.matches(".*[sxzSXZ]") ? name : name + "s";
    }

    boolean has(String key) {
        return bundle().containsKey(key);
    }

    static Locale chosen(Cookie... cookies) {
        return Stream.ofNullable(cookies)
                        .flatMap(Stream::of)
                        .anyMatch(
                                c -> c.getName().equals(COOKIE) && c.getValue().equals("en"))
                ? Locale.ENGLISH
                : SWEDISH;
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages", getLocale());
    }
}
