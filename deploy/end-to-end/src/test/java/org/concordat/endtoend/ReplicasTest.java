package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two processes of membership-service on one database, written to in turn. */
@Order(8)
@ExtendWith(WithPartnership.class)
class ReplicasTest {
    private static final int THREADS = 8;
    private static final String YEAR = "2009-10";

    private static Partnership partnership;
    private static Replica replica;
    private static List<ServiceClient> both;
    private static final AtomicInteger TURN = new AtomicInteger();

    @BeforeAll
    static void startASecondOne(Partnership running) {
        partnership = running;
        replica = Replica.start(running, Service.MEMBERSHIP);
        both = List.of(running.machine(Service.MEMBERSHIP), running.machine(Service.MEMBERSHIP, replica.root()));
    }

    @AfterAll
    static void stopTheSecondOne() {
        if (replica != null) {
            replica.close();
        }
    }

    @Test
    void numbersEachInvoiceOnceAndWithoutAGap() throws Exception {
        List<JsonNode> before = subscriptions();
        Map<String, String> subscribed = new ConcurrentHashMap<>();

        Together.forEach(names("Replicated body", 60), THREADS, name -> {
            String organisation = register(name).id();
            String id = next().post("subscriptions", object("organisation", organisation, "financialYear", YEAR), key())
                    .id();
            next().post("subscriptions/" + id + "/agreement", object(), key());
            next().post("subscriptions/" + id + "/invoice", object(), key());
            subscribed.put(id, organisation);
        });

        List<JsonNode> after = subscriptions();
        assertThat(after).hasSize(before.size() + 60);
        List<Integer> numbers = after.stream()
                .filter(subscription -> subscription.hasNonNull("invoice"))
                .map(subscription ->
                        subscription.required("invoice").required("number").asText())
                .map(number -> Integer.parseInt(number.substring(number.indexOf('/') + 1)))
                .sorted()
                .toList();
        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(60)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        awaitEvents("membership.subscriptions", subscribed.keySet(), 3);
        awaitEvents("membership.organisations", subscribed.values(), 1);
    }

    @Test
    void tellsEveryChangeOfAnOrganisationInItsOrder() throws Exception {
        int changes = 40;
        Map<String, String> changed = new ConcurrentHashMap<>();

        Together.forEach(names("Busy body", 20), THREADS, name -> {
            Answer last = register(name);
            String id = last.id();
            for (int i = 1; i <= changes; i++) {
                last = next().patch(
                                "organisations/" + id,
                                object("website", "https://example.org/" + i),
                                last.etag().orElseThrow());
            }
            changed.put(id, last.etag().orElseThrow());
        });

        EventsInOrder events = awaitEvents("membership.organisations", changed.keySet(), changes + 1);
        changed.keySet().forEach(id -> assertThat(events.of(id).get(changes).data())
                .contains("https://example.org/" + changes));
    }

    private static EventsInOrder awaitEvents(String topic, Iterable<String> aggregates, int each) {
        Awaitility.await("all events of " + topic)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    EventsInOrder events = EventsInOrder.of(partnership, topic);
                    assertThat(aggregates)
                            .allSatisfy(id -> assertThat(events.of(id)).hasSize(each));
                });
        EventsInOrder events = EventsInOrder.of(partnership, topic);
        events.assertOrderKept();
        assertThat(events.repeated())
                .as("nothing crashed, so nothing is told twice")
                .isZero();
        return events;
    }

    private static Answer register(String name) {
        return next().post("organisations", object("name", name, "type", "POLICE", "subRegion", "cumbria"), key());
    }

    private static List<JsonNode> subscriptions() {
        return next().list("subscriptions?financialYear=" + YEAR);
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + " " + i).toList();
    }

    private static ServiceClient next() {
        return both.get(TURN.incrementAndGet() % both.size());
    }

    private static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }
}
