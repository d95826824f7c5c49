package org.concordat.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource's POST method: with an {@code Idempotency-Key} header the request takes effect once, however often it is
 * sent. The key, the effect and the answer commit together; the same key with another body is refused. The method returns
 * a {@code RestResponse}, which a repeated request is given from what was kept.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** True where money or a vote moves: the header must be sent. */
    @Nonbinding
    boolean required() default false;

    /**
     * True where the request commits in parts, each of which changes nothing when it is repeated. No transaction is held
     * open around it; one that broke off takes effect when it is sent again.
     */
    @Nonbinding
    boolean inParts() default false;
}
