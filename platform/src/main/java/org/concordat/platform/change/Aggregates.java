package org.concordat.platform.change;

import java.util.Optional;
import java.util.UUID;

/**
 * The records of one kind, as far as a change needs them.
 *
 * @param <A> the aggregate
 */
public interface Aggregates<A extends Aggregate> {

    Optional<A> byId(UUID id);

    /** The record, which nobody else changes until the transaction ends. */
    Optional<A> lock(UUID id);

    void save(A aggregate);
}
