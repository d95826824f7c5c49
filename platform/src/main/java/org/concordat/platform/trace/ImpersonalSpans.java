package org.concordat.platform.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Sends of each span what says nothing of people: an address, a query and the words of an error may name somebody, and a
 * collector keeps what it gets. What a new version of a library adds stays here too, until it is named below.
 */
final class ImpersonalSpans implements SpanExporter {

    static final Set<String> SENT =
            Set.of("http.request.method", "http.route", "http.response.status_code", "error.type", "exception.type");

    private final SpanExporter collector;

    ImpersonalSpans(SpanExporter collector) {
        this.collector = collector;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return collector.export(
                spans.stream().<SpanData>map(ImpersonalSpan::new).toList());
    }

    @Override
    public CompletableResultCode flush() {
        return collector.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return collector.shutdown();
    }

    private static Attributes sent(Attributes all) {
        return all.toBuilder().removeIf(key -> !SENT.contains(key.getKey())).build();
    }

    private static final class ImpersonalSpan extends DelegatingSpanData {

        ImpersonalSpan(SpanData span) {
            super(span);
        }

        @Override
        public Attributes getAttributes() {
            return sent(super.getAttributes());
        }

        @Override
        public List<EventData> getEvents() {
            return super.getEvents().stream()
                    .map(event -> EventData.create(event.getEpochNanos(), event.getName(), sent(event.getAttributes())))
                    .toList();
        }

        @Override
        public StatusData getStatus() {
            return StatusData.create(super.getStatus().getStatusCode(), "");
        }
    }
}
