package org.concordat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How busy the JVMs of all services are with compiling themselves, which they are until they are warm. */
final class Compilers {

    /** Of the processors: so little that requests are not measured beside it. */
    private static final double LITTLE = 0.05;

    private static final int NANOS_PER_MILLI = 1_000_000;

    private final List<ProcessorTime> services;

    /** Of the stack whose data are in the directory. */
    Compilers(Path data) throws IOException {
        services = List.of(
                ofService(data, "membership"),
                ofService(data, "funding"),
                ofService(data, "programme"),
                ofService(data, "reporting"));
    }

    private static ProcessorTime ofService(Path data, String service) throws IOException {
        return ProcessorTime.ofProcessIn(data.resolve("run/%s-service.pid".formatted(service)));
    }

    /** What is done while they are watched. */
    interface Work<T> {
        T run() throws InterruptedException;
    }

    /** @param areAtRest whether they took next to nothing meanwhile */
    record Watched<T>(T result, boolean areAtRest) {}

    <T> Watched<T> during(Work<T> work) throws InterruptedException {
        long began = System.nanoTime();
        long before = millis();
        T result = work.run();
        double share = (double) (millis() - before)
                * NANOS_PER_MILLI
                / (System.nanoTime() - began)
                / Runtime.getRuntime().availableProcessors();
        return new Watched<>(result, share < LITTLE);
    }

    private long millis() {
        return services.stream().mapToLong(ProcessorTime::compilerMillis).sum();
    }
}
