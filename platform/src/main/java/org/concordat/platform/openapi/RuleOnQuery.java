package org.concordat.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks parameters of which a rule of the partnership forbids a value that is otherwise well formed, or the one operation
 * that does so. Every operation that takes them says in the contract that it answers 422.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RuleOnQuery {

    /** When the answer is 422. */
    String value();
}
