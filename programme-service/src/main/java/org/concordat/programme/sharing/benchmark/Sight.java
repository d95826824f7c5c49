package org.concordat.programme.sharing.benchmark;

import java.util.Optional;
import java.util.UUID;

/**
 * Which unit costs somebody may see: "values of others shown only where their owner agreed": programme.md, Benchmark.
 *
 * @param all for those who keep the costs of all organisations, or audit them
 * @param own the organisation that they act for
 */
public record Sight(boolean all, Optional<UUID> own) {

    /** Whether it is seen whole, with what it was before. */
    public boolean isOfKeeper(UnitCostView cost) {
        return all || own.filter(cost.organisation()::equals).isPresent();
    }

    public boolean includes(UnitCostView cost) {
        return isOfKeeper(cost) || cost.agreedToBeSeen();
    }
}
