package org.concordat.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** The trace within which something is done, by which its lines are found in the logs of all services. */
public final class CurrentTrace {

    private CurrentTrace() {}

    /** 32 hexadecimal digits, or {@code null} outside of any trace. */
    public static String id() {
        SpanContext present = Span.current().getSpanContext();
        return present.isValid() ? present.getTraceId() : null;
    }
}
