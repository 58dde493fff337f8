package se.samrum.concern;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The answers of a concern fit together. */
@Constraint(validatedBy = ConcernCheck.class)
@Retention(RUNTIME)
@Target(TYPE)
@interface WholeConcern {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
