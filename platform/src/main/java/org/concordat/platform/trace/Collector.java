package org.concordat.platform.trace;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends traces to the collector that a deployment names. Without one nothing is recorded; ids run through all the same. */
final class Collector {

    private final Optional<String> endpoint;
    private final double share;

    Collector(
            @ConfigProperty(name = "quarkus.otel.exporter.otlp.endpoint") Optional<String> endpoint,
            @ConfigProperty(name = "quarkus.otel.traces.sampler.arg") double share) {
        this.endpoint = endpoint;
        this.share = share;
    }

    /** Of requests that begin here a share; of others what their caller has decided, so that no trace has gaps. */
    @Produces
    @Singleton
    Sampler sampler() {
        return Sampler.parentBased(endpoint.isPresent() ? Sampler.traceIdRatioBased(share) : Sampler.alwaysOff());
    }

    @Produces
    @Singleton
    SpanProcessor processor() {
        return endpoint.<SpanProcessor>map(
                        url -> BatchSpanProcessor.builder(new ImpersonalSpans(OtlpHttpSpanExporter.builder()
                                        .setEndpoint(url.replaceAll("/+$", "") + "/v1/traces")
                                        .build()))
                                .build())
                .orElseGet(SpanProcessor::composite);
    }
}
