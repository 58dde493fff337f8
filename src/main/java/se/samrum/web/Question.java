package se.samrum.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A question of the form: its label and the component that takes the answer, whose id is the property's name. */
record Question(UIInput input, String label, boolean hinted) {

    static final String FORM = "form:";

    /** The questions of the page in their order; s:field and s:group mark their labels. */
    static Stream<Question> of(FacesContext faces) {
        return all(faces.getViewRoot()).flatMap(label -> of(faces, label).stream());
    }

    private static Optional<Question> of(FacesContext faces, UIComponent label) {
        return Optional.ofNullable(label.getAttributes().get("question"))
                .flatMap(property -> find(faces, property.toString()))
                .map(input -> new Question(input, text(label), isHinted(label)));
    }

    private static String text(UIComponent label) {
        return String.valueOf(((ValueHolder) label).getValue());
    }

    static Optional<UIInput> find(FacesContext faces, String property) {
        return Optional.ofNullable(faces.getViewRoot().findComponent(FORM + property))
                .filter(UIInput.class::isInstance)
                .map(UIInput.class::cast);
    }

    Optional<Problem> problem(FacesContext faces) {
        String id = input.getClientId(faces);
        return faces.getMessageList(id).isEmpty() ? Optional.empty() : Optional.of(new Problem(target(id), label));
    }

    private static boolean isHinted(UIComponent label) {
        return Boolean.TRUE.equals(label.getAttributes().get("hinted"));
    }

    /** Choices are drawn as a group that takes no focus; its first choice does. */
    private String target(String id) {
        return input instanceof UISelectOne || input instanceof UISelectMany ? id + ":0" : id;
    }

    private static Stream<UIComponent> all(UIComponent root) {
        Iterable<UIComponent> inside = root::getFacetsAndChildren;
        return Stream.concat(
                Stream.of(root),
                StreamSupport.stream(inside.spliterator(), false).flatMap(Question::all));
    }
}
