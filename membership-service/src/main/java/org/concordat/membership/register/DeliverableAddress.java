package org.concordat.membership.register;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;

/** The post can find the address: there is such a country, and the postcode is one of it as far as that can be seen. */
@Documented
@Constraint(validatedBy = DeliverableAddress.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DeliverableAddress {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which part does not fit. */
    class Validator implements ConstraintValidator<DeliverableAddress, PostalAddress> {

        private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

        @Override
        public boolean isValid(PostalAddress address, ConstraintValidatorContext context) {
            if (address == null) {
                return true;
            }
            if (!COUNTRIES.contains(address.country())) {
                return says("country", "is a country's code of two letters such as GB or IE", context);
            }
            return address.hasFittingPostcode()
                    || says("postcode", "is a postcode of the United Kingdom such as CA14 3YJ", context);
        }

        private static boolean says(String part, String fits, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(fits)
                    .addPropertyNode(part)
                    .addConstraintViolation();
            return false;
        }
    }
}
