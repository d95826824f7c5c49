package org.concordat.platform.restore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.outbox.CloudEventHeaders;

/**
 * In what a service's database and its topics differ. An event has the id of the line in the history that was written with it,
 * and the inbox has the id of each event that was handled.
 */
final class Differences {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Told by the service, while its database does not know the change: it was restored to an earlier instant. */
    private final List<Undone> undone;

    /** Lines of the history that were told once, and are neither on a topic nor on their way there. */
    private final List<RestoredDatabase.Line> untold;

    /** Events that the service has handled and that are on no topic: who told them was restored to an earlier instant. */
    private final List<RestoredDatabase.Handled> baseless;

    private record Undone(Event event, String cause, boolean followsFromAnEvent) {}

    private Differences(
            List<Undone> undone, List<RestoredDatabase.Line> untold, List<RestoredDatabase.Handled> baseless) {
        this.undone = undone;
        this.untold = untold;
        this.baseless = baseless;
    }

    static Differences between(RestoredDatabase database, ToldTopics topics) throws SQLException {
        var own = topics.own();
        var unknown = new ArrayList<ConsumerRecord<String, byte[]>>();
        var seen = new HashSet<UUID>();
        topics.read(own, batch -> {
            Set<UUID> without = database.withoutHistory(ids(batch));
            batch.stream()
                    // an event without a cause was told by an upgrade, and is of no change
                    .filter(record -> without.contains(ToldTopics.id(record))
                            && !cause(record).isEmpty())
                    .filter(record -> seen.add(ToldTopics.id(record)))
                    .forEach(unknown::add);
            database.noteTold(ids(batch));
        });
        Set<String> others = database.topicsHandled();
        others.removeAll(own);
        topics.read(others, batch -> database.noteTold(ids(batch)));

        Set<String> events =
                database.told(unknown.stream().map(Differences::cause).collect(Collectors.toSet()));
        return new Differences(
                unknown.stream()
                        .map(record ->
                                new Undone(Event.of(record, JSON), cause(record), events.contains(cause(record))))
                        .toList(),
                database.untold(),
                database.baseless());
    }

    private static List<UUID> ids(List<ConsumerRecord<String, byte[]>> batch) {
        return batch.stream().map(ToldTopics::id).toList();
    }

    private static String cause(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader(CloudEventHeaders.CAUSE);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    boolean areNone() {
        return undone.isEmpty() && untold.isEmpty() && baseless.isEmpty();
    }

    /** The events that are to be taken out of the topics, by topic and id. */
    List<Event> undone() {
        return undone.stream().map(Undone::event).toList();
    }

    String inWords() {
        return "%d events tell of changes that its database does not have, %d changes are told nowhere, %d events were handled and are on no topic"
                .formatted(undone.size(), untold.size(), baseless.size());
    }

    /** One JSON object for each. */
    Stream<String> lines() {
        return Stream.of(
                        undone.stream().map(Differences::line),
                        untold.stream().map(each -> line("UNTOLD")
                                .put("recordType", each.aggregateType())
                                .put("subject", each.aggregateId().toString())
                                .put("version", each.version())
                                .put("id", each.id().toString())),
                        baseless.stream().map(each -> line("BASELESS")
                                .put("topic", each.topic())
                                .put("id", each.id().toString())))
                .flatMap(each -> each)
                .map(Differences::text);
    }

    private static ObjectNode line(Undone each) {
        Event event = each.event();
        JsonNode data = event.data();
        ObjectNode line = line("UNDONE")
                .put("topic", event.topic())
                .put("type", event.type())
                .put("subject", event.subject().toString())
                .put("version", event.aggregateVersion())
                .put("time", event.time().toString())
                .put("effectiveOn", event.effectiveOn().toString())
                .put("id", event.id().toString())
                .put("cause", each.cause())
                .put("followsFromAnEvent", each.followsFromAnEvent());
        line.set("changed", data.path("changed"));
        line.set("state", data.path("state"));
        return line;
    }

    private static ObjectNode line(String what) {
        return JSON.createObjectNode().put("difference", what);
    }

    private static String text(JsonNode line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
