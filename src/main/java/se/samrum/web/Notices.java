package se.samrum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the page says to the person: answers to put right, and what happened. It stays until the cause is gone. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Language language;

    /** Something must be put right: text of the key, and of the key + ".then", what to do. */
    public void bad(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, key, values);
    }

    public List<Notice> getGlobal() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(Notice::of)
                .toList();
    }

    /** Every answer to put right, in the order of the page's questions. */
    public List<Problem> getProblems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        if (!faces.getMessageList().isEmpty()) {
            Question.of(faces).forEach(question -> question.problem(faces).ifPresent(problems::add));
        }
        return problems;
    }

    public boolean isWrong() {
        return !getProblems().isEmpty()
                || getGlobal().stream().anyMatch(notice -> notice.look().equals("bad"));
    }

    /** What is wrong with one answer, named by the id of its component in the form. */
    public List<String> at(String property) {
        return FacesContext.getCurrentInstance().getMessageList(Question.FORM + property).stream()
                .map(FacesMessage::getSummary)
                .toList();
    }

    private void add(Severity severity, String key, Object... values) {
        String then = key + ".then";
        String detail = language.has(then) ? language.text(then, values) : "";
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(severity, language.text(key, values), detail));
    }
}
