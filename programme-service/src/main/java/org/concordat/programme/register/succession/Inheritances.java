package org.concordat.programme.register.succession;

import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.id.Id;

/**
 * What organisations have that ended.
 *
 * @param <I> names one of them
 */
public interface Inheritances<I extends Id> {

    /** Some of those whose organisations ended before a day and are followed by another. */
    List<Inheritance<I>> endedBefore(LocalDate today, int atMost);
}
