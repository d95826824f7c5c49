package org.concordat.platform.referencedata;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter takes the codes of a list of reference data; any other is refused, and the answer names those that fit. */
@Documented
@Constraint(validatedBy = KnownCode.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface KnownCode {

    /** The list. */
    Class<? extends ReferenceList<?>> of();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the list. */
    @Dependent
    class Validator implements ConstraintValidator<KnownCode, String> {

        private final Instance<ReferenceList<?>> lists;
        private ReferenceList<?> list;

        Validator(@Any Instance<ReferenceList<?>> lists) {
            this.lists = lists;
        }

        @Override
        public void initialize(KnownCode known) {
            list = lists.select(known.of()).get();
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            if (code == null || list.has(code)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(list.whatFits().replaceAll("([{}$\\\\])", "\\\\$1"))
                    .addConstraintViolation();
            return false;
        }
    }
}
