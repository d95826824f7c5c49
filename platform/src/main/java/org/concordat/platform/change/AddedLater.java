package org.concordat.platform.change;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a state that events sent before do not carry. Topics are kept for ever, so a reader has to do without it: the
 * contract does not require it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface AddedLater {}
