package org.concordat.programme.sharing.benchmark.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.benchmark.Benchmark;
import org.concordat.programme.sharing.benchmark.Benchmarking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Benchmarks over HTTP. */
@Path("/v1/benchmarks")
@Tag(name = "Benchmarks")
public class BenchmarkResource {

    private final Benchmarking benchmarking;
    private final CallersSight caller;

    BenchmarkResource(Benchmarking benchmarking, CallersSight caller) {
        this.benchmarking = benchmarking;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_UNIT_COSTS)
    @Operation(
            summary = "Compare unit costs",
            description =
                    "Of a transaction on a channel in a financial year: quartiles from five costs on, where one's own"
                            + " stands, and who does it for half. Organisations are named where they agreed, and counted otherwise.")
    public Benchmark getBenchmark(@BeanParam @Valid BenchmarkQuery query) {
        return benchmarking.benchmark(query.asked(), caller.sight().own());
    }
}
