package org.concordat.platform.outbox;

/** Header names of a CloudEvent 1.0 in Kafka's binary mode, and the partnership's own extensions. */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";

    /** The aggregate's version after the change; grows by at least one with each event of an aggregate. */
    public static final String AGGREGATE_VERSION = "ce_aggregateversion";

    /** The day from which the change is true in the partnership's business. */
    public static final String EFFECTIVE_ON = "ce_effectiveon";

    /** Id of the request or event that caused this one. */
    public static final String CAUSE = "ce_cause";

    public static final String TRACE_PARENT = "ce_traceparent";

    /** W3C trace context where tracing libraries look for it. */
    public static final String W3C_TRACE_PARENT = "traceparent";

    private CloudEventHeaders() {}
}
