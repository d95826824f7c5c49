package org.concordat.platform.persistence;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.Aggregates;

/**
 * Records of which the new ones wait for the end of their transaction and then go to the database together, some dozens in one
 * round trip, as an import wants it. Until then no query finds them, and what the database refuses of one it refuses of all.
 *
 * @param <A> the aggregate
 */
public final class WrittenTogether<A extends Aggregate> implements Aggregates<A> {

    private final PanacheAggregates<A> all;

    public WrittenTogether(PanacheAggregates<A> all) {
        this.all = all;
    }

    @Override
    public Optional<A> byId(UUID id) {
        return all.byId(id);
    }

    @Override
    public Optional<A> lock(UUID id) {
        return all.lock(id);
    }

    @Override
    public void save(A aggregate) {
        all.persist(aggregate);
    }
}
