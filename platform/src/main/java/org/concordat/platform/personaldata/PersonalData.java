package org.concordat.platform.personaldata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a record, or of a component of one, that it tells something about a person; of a resource's method, that its
 * answer does in a way that its type does not show. No browser and no proxy keeps an answer that holds it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PersonalData {}
