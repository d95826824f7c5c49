package org.concordat.platform.paging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource's method that lists: the orders that callers may ask for beside the one by id, for the contract. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Sorted {

    /** The first one is that of a caller who does not ask. */
    String[] value();
}
