package se.samrum.web;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The answers of a form fit together, as the form itself knows. */
@Constraint(validatedBy = AnsweredCheck.class)
@Retention(RUNTIME)
@Target(TYPE)
@interface Answered {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
