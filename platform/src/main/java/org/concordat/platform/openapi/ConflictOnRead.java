package org.concordat.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that reads what the present state may have nothing of; the contract says that it answers 409. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ConflictOnRead {

    /** The problem's code, a colon, and when the answer is 409. */
    String value();
}
