package org.concordat.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Goes on with the trace of the request that an event comes from, so that its work and its log lines belong to it. */
@ApplicationScoped
public class EventTraces {

    private final Tracer tracer;

    EventTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    <T> T continued(ConsumerRecord<String, byte[]> record, Supplier<T> work) {
        Context request =
                W3CTraceContextPropagator.getInstance().extract(Context.root(), record, RecordHeaders.INSTANCE);
        Span span = tracer.spanBuilder(record.topic() + " process")
                .setParent(request)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try {
            return request.with(span).wrapSupplier(work).get();
        } finally {
            span.end();
        }
    }

    /** Reads the trace's headers from a record. */
    private enum RecordHeaders implements TextMapGetter<ConsumerRecord<String, byte[]>> {
        INSTANCE;

        @Override
        public Iterable<String> keys(ConsumerRecord<String, byte[]> record) {
            var names = new ArrayList<String>();
            record.headers().forEach(header -> names.add(header.key()));
            return names;
        }

        @Override
        public String get(ConsumerRecord<String, byte[]> record, String name) {
            Header header = record.headers().lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
