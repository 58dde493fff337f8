package se.samrum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;

/** Checks a whole form in one go, so that every answer to put right shows at once and what was typed stays. */
@RequestScoped
public class FormCheck {

    @Inject
    ValidatorFactory factory;

    @Inject
    Language language;

    /** True when every answer holds; otherwise each question says what to do. */
    public boolean passes(Object form) {
        Validator validator = factory.usingContext()
                .messageInterpolator(new InLocale(factory.getMessageInterpolator(), language.getLocale()))
                .getValidator();
        Set<ConstraintViolation<Object>> violations = validator.validate(form);
        violations.forEach(v -> put(v.getPropertyPath().iterator().next().getName(), v.getMessage()));
        return violations.isEmpty();
    }

    /** Says of one answer what only the server can know, by a text of the bundle. */
    public void reject(String property, String key) {
        put(property, language.text(key));
    }

    private static void put(String property, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(Question.FORM + property, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
    }

    private record InLocale(MessageInterpolator wrapped, Locale locale) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return wrapped.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale ignored) {
            return wrapped.interpolate(template, context, locale);
        }
    }
}
