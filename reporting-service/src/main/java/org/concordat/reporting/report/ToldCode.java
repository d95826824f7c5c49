package org.concordat.reporting.report;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** A parameter takes a code that another service has told of; any other is refused, and the answer names those that fit. */
@Documented
@Constraint(validatedBy = ToldCode.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ToldCode {

    CodeList value();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    @Dependent
    class Validator implements ConstraintValidator<ToldCode, String> {

        private static final int MOST_NAMED = 20;

        private final ToldCodes codes;
        private CodeList list;

        Validator(ToldCodes codes) {
            this.codes = codes;
        }

        @Override
        public void initialize(ToldCode told) {
            list = told.value();
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            if (code == null || codes.has(list, code)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            // a code is data and no template
            context.buildConstraintViolationWithTemplate(whatFits().replaceAll("([{}$\\\\])", "\\\\$1"))
                    .addConstraintViolation();
            return false;
        }

        private String whatFits() {
            List<String> first = codes.first(list, MOST_NAMED + 1);
            return first.isEmpty()
                    ? "No %s was told of yet.".formatted(list.noun())
                    : "Send the code of a known %s: %s%s."
                            .formatted(
                                    list.noun(),
                                    String.join(", ", first.subList(0, Math.min(MOST_NAMED, first.size()))),
                                    first.size() > MOST_NAMED ? " and others" : "");
        }
    }
}
