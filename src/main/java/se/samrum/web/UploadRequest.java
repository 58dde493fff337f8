package se.samrum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request whose form is read already; what stands in the address goes before its answers (Servlet 6.0, 3.1). */
final class UploadRequest extends HttpServletRequestWrapper {

    private final UploadedForm form;

    UploadRequest(HttpServletRequest request, UploadedForm form) {
        super(request);
        this.form = form;
    }

    @Override
    public String getParameter(String name) {
        String before = super.getParameter(name);
        return before == null ? first(getParameterMap().get(name)) : before;
    }

    private static String first(String... values) {
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new HashMap<>();
        form.answers().forEach((name, answers) -> all.put(name, answers.toArray(String[]::new)));
        all.putAll(super.getParameterMap());
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Collection<Part> getParts() {
        return form.files();
    }

    @Override
    public Part getPart(String name) {
        List<Part> all = form.files();
        return all.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
