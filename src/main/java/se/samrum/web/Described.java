package se.samrum.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties hint and error to their field, so that who listens hears them too; no page needs to remember it. A field is
 * not set invalid in the sense of Faces: PrimeFaces would draw it empty, without what was typed.
 */
public class Described implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Question.of(faces).forEach(question -> describe(question, faces));
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIComponent;
    }

    private static void describe(Question question, FacesContext faces) {
        UIInput input = question.input();
        List<String> ids = new ArrayList<>();
        if (!faces.getMessageList(input.getClientId(faces)).isEmpty()) {
            input.getPassThroughAttributes().put("aria-invalid", "true");
            ids.add(input.getId() + "-error");
        }
        if (question.hinted()) {
            ids.add(input.getId() + "-hint");
        }
        if (!ids.isEmpty()) {
            input.getPassThroughAttributes().put("aria-describedby", String.join(" ", ids));
        }
    }
}
