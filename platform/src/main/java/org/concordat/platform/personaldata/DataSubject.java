package org.concordat.platform.personaldata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a component of a record that it is the id of the person whom {@link PersonalData} in the record is about; of a
 * parameter in a path, that it is the id of the person whom the answer is about.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface DataSubject {}
