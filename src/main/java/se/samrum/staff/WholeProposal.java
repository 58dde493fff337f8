package se.samrum.staff;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The answers of a proposal fit together. */
@Constraint(validatedBy = ProposalCheck.class)
@Retention(RUNTIME)
@Target(TYPE)
@interface WholeProposal {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
