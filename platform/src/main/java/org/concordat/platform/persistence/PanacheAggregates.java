package org.concordat.platform.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.Aggregates;

/**
 * Loads, locks and saves the records of one kind in PostgreSQL.
 *
 * @param <A> the aggregate
 */
public interface PanacheAggregates<A extends Aggregate> extends Aggregates<A>, PanacheRepositoryBase<A, UUID> {

    @Override
    default Optional<A> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    default Optional<A> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    default void save(A aggregate) {
        persistAndFlush(aggregate);
    }
}
