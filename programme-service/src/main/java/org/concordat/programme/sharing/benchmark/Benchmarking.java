package org.concordat.programme.sharing.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Compares what a transaction costs organisations. */
@ApplicationScoped
public class Benchmarking {

    private final BenchmarkedCosts costs;

    Benchmarking(BenchmarkedCosts costs) {
        this.costs = costs;
    }

    /** @param own the organisation that asks; none for the partnership's officers */
    public Benchmark benchmark(BenchmarkedCosts.Asked asked, Optional<UUID> own) {
        return Benchmark.of(asked.costed(), costs.of(asked), own);
    }
}
