package se.samrum.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What the first administrator must type, each with the field it stands at. */
class FirstAdministratorFormTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void passesWhole() {
        assertEquals(Set.of(), errors(form -> {}));
        assertEquals(Set.of(), errors(form -> form.setLogin(" maja.ek@granvik ")));
    }

    @Test
    void wantsEveryAnswer() {
        assertEquals(Set.of("secret first.secret.missing"), errors(form -> form.setSecret(" ")));
        assertEquals(Set.of("name first.name.missing"), errors(form -> form.setName(null)));
        assertEquals(Set.of("login first.login.missing"), errors(form -> form.setLogin(" ")));
        assertEquals(Set.of("password first.password.missing"), errors(form -> form.setPassword(null)));
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals(Set.of("name first.name.long"), errors(form -> form.setName("a".repeat(101))));
        assertEquals(Set.of("login first.login.wrong"), errors(form -> form.setLogin("maja ek")));
        assertEquals(Set.of("again first.again.different"), errors(form -> form.setRepeated("tre gula kajor")));
        assertEquals(Set.of("password first.password.short"), errors(form -> {
            form.setPassword("fjorton tecken");
            form.setRepeated("fjorton tecken");
        }));
    }

    private static Set<String> errors(Consumer<FirstAdministratorForm> change) {
        FirstAdministratorForm form = new FirstAdministratorForm();
        form.setSecret("A".repeat(43));
        form.setName("Maja Ek");
        form.setLogin("maja");
        form.setPassword("tre gula kajor sover");
        form.setRepeated("tre gula kajor sover");
        change.accept(form);
        return VALIDATOR.validate(form).stream()
                .map(wrong -> wrong.getPropertyPath() + " "
                        + wrong.getMessageTemplate().replaceAll("[{}]", ""))
                .collect(Collectors.toSet());
    }
}
