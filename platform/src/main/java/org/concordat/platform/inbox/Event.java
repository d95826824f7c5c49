package org.concordat.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.value.Notations;

/**
 * An event of another service: the full state of one aggregate after a change.
 *
 * @param id unique per event, the same however often it is delivered
 * @param type such as {@code concordat.membership.subscription-paid.v1}
 * @param subject the aggregate's id
 * @param aggregateVersion grows with each event of an aggregate; an event with an older one than already seen is stale
 * @param time when the change was recorded
 * @param effectiveOn the day from which the change is true in the partnership's business
 */
public record Event(
        UUID id,
        String type,
        UUID subject,
        long aggregateVersion,
        Instant time,
        LocalDate effectiveOn,
        String topic,
        int partition,
        long offset,
        JsonNode data) {

    /**
     * @throws MalformedEvent when a required attribute is missing or the data is not JSON
     */
    public static Event of(ConsumerRecord<String, byte[]> record, ObjectMapper json) {
        try {
            return new Event(
                    UUID.fromString(header(record, CloudEventHeaders.ID)),
                    header(record, CloudEventHeaders.TYPE),
                    UUID.fromString(header(record, CloudEventHeaders.SUBJECT)),
                    Long.parseLong(header(record, CloudEventHeaders.AGGREGATE_VERSION)),
                    Instant.parse(header(record, CloudEventHeaders.TIME)),
                    Notations.recordedDay(header(record, CloudEventHeaders.EFFECTIVE_ON)),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    json.readTree(record.value() == null ? new byte[0] : record.value()));
        } catch (MalformedEvent malformed) {
            throw malformed;
        } catch (java.io.IOException | RuntimeException malformed) {
            throw new MalformedEvent("The event cannot be read: " + malformed.getMessage());
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new MalformedEvent("The event lacks the attribute " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
