package org.concordat.platform.change;

import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What somebody wants amended: which record, which versions of it they have seen, what its details become, and from when.
 *
 * @param <D> the details of the record
 * @param change makes the details that shall be of those that are
 */
public record Amendment<D>(UUID id, SeenVersions seen, UnaryOperator<D> change, EffectiveDate effective) {

    public D applyTo(D present) {
        return change.apply(present);
    }
}
