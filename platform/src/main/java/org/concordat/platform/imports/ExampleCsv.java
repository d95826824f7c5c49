package org.concordat.platform.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The first lines of a file that an import reads, as the contract shows them; on a resource for the import that it shares
 * with others.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ExampleCsv {
    String value();
}
