package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.concordat.endtoend.WebhookReceiver.Received;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Acceptance story of reporting, through the public APIs of the running stack: what a receiver gets that was dead for a
 * while. The stack retries soon and often, so that a message fails many times before its receiver is back, and is never given
 * up meanwhile however slow the machine is. Nobody touches the webhook: what was held comes by its next retry.
 */
@Order(27)
@ExtendWith(WithFundingOffice.class)
class DeadReceiverStoryTest {
    private static final String TOPIC = "membership.organisations";
    private static final int SUBJECTS = 50;
    private static final int EVENTS_EACH = 20;
    private static final int THREADS = 8;

    /** How often each subject fails at least before the receiver is back. */
    private static final int FAILURES_EACH = 4;

    /** Ten soon, more every five seconds, and the rest until twenty minutes have passed. */
    static final String SHORT_RETRIES = Stream.of(
                    Collections.nCopies(10, "PT0.5S"),
                    Collections.nCopies(60, "PT5S"),
                    Collections.nCopies(29, "PT30S"))
            .flatMap(List::stream)
            .collect(Collectors.joining(","));

    private final WebhookReceiver receiver = new WebhookReceiver();
    private final List<String> created = new ArrayList<>();
    private Partnership partnership;
    private ServiceClient membership;
    private ServiceClient admin;

    @BeforeEach
    void anAdministrator(FundingOffice office) {
        partnership = office.partnership();
        membership = office.membership();
        admin = partnership.staff(Service.REPORTING, "partnership-admin");
        Settled.await(partnership);
    }

    @AfterEach
    void nothingIsSentAnyLonger() {
        created.stream()
                .filter(webhook ->
                        admin.get(webhook).required("status").asText().equals("ENABLED"))
                .forEach(webhook -> admin.post(webhook + "/disablement", object(), key()));
        receiver.close();
    }

    /** The path of a new one, whose secret the receiver trusts. */
    private String webhook() {
        JsonNode answer = admin.post(
                        "webhooks",
                        object("url", receiver.url(), "description", "A receiver", "subscribedTo", List.of(TOPIC)),
                        key())
                .body();
        receiver.trust(answer.required("secret").asText());
        String webhook = "webhooks/" + answer.required("id").asText();
        created.add(webhook);
        return webhook;
    }

    private Answer register(String name) {
        return membership.post("organisations", object("name", name, "type", "POLICE", "subRegion", "cumbria"), key());
    }

    /** As often as there are to be events of it, its registration being the first. */
    private void amend(Answer registered) {
        Answer last = registered;
        for (int i = 1; i < EVENTS_EACH; i++) {
            last = membership.patch(
                    "organisations/" + registered.id(),
                    object("website", "https://example.org/" + i),
                    last.etag().orElseThrow());
        }
    }

    private static void eventually(String what, ThrowingRunnable assertion) {
        Awaitility.await(what).atMost(Duration.ofMinutes(3)).untilAsserted(assertion);
    }

    @Test
    void r5DeadReceiver() throws Exception {
        String webhook = webhook();
        AtomicBoolean dead = new AtomicBoolean(true);
        Set<String> neverServed = ConcurrentHashMap.newKeySet();
        receiver.answering(message -> dead.get() || neverServed.contains(message.subject()) ? 500 : 200);

        Instant begun = Instant.now();
        Answer held = register("Unlucky body");
        neverServed.add(held.id());
        Set<String> healthy = ConcurrentHashMap.newKeySet();
        Together.forEach(
                IntStream.range(0, SUBJECTS).mapToObj(i -> "Told body " + i).toList(), THREADS, name -> {
                    Answer registered = name.endsWith(" 0") ? held : register(name);
                    if (registered != held) {
                        healthy.add(registered.id());
                    }
                    amend(registered);
                });
        Measured.duration("%d events of %d subjects".formatted(SUBJECTS * EVENTS_EACH, SUBJECTS), since(begun));
        eventually("every subject to fail often", () -> assertThat(healthy)
                .allSatisfy(subject -> assertThat(failuresOf(subject)).hasSizeGreaterThanOrEqualTo(FAILURES_EACH)));
        assertThat(receiver.received()).noneMatch(Received::isAccepted);
        String young = admin.post(webhook + "/secret-rotations", object(), key())
                .body()
                .required("secret")
                .asText();
        String old = signedByAll();
        receiver.trust(young);
        dead.set(false);
        eventually("messages to be under way", () -> assertThat(receiver.received())
                .filteredOn(Received::isAccepted)
                .hasSizeGreaterThan(2 * SUBJECTS));
        partnership.killAndAwait("reporting-service");

        EventsInOrder told = EventsInOrder.of(partnership, TOPIC);
        assertThat(healthy).hasSize(SUBJECTS - 1);
        eventually("what happened to healthy subjects", () -> assertThat(healthy)
                .allSatisfy(subject -> assertThat(receiver.acceptedOf(subject)).hasSize(EVENTS_EACH)));
        Measured.duration("until they were delivered, with a kill", since(begun));
        assertThat(healthy).allSatisfy(subject -> assertArrivedInOrder(subject, told));
        assertThat(receiver.attemptedOf(held.id()))
                .containsExactly(told.of(held.id()).get(0).id());
        assertThat(failuresOf(held.id())).hasSizeGreaterThan(FAILURES_EACH);
        assertThat(receiver.acceptedOf(held.id())).isEmpty();
        eventually("what was answered to be noted", () -> assertThat(admin.list(webhook + "/deliveries?status=PENDING"))
                .hasSize(EVENTS_EACH)
                .allMatch(delivery -> delivery.required("subject").asText().equals(held.id())));
        assertThat(receiver.received()).allMatch(message -> message.signedBy().contains(old));
        assertThat(receiver.received()).anyMatch(message -> message.signedBy().contains(young));

        admin.post(webhook + "/secret-rotations/completion", object(), key());
        eventually("a retry that only the new secret signs", () -> assertThat(failuresOf(held.id()))
                .anyMatch(message -> message.signedBy().equals(List.of(young))));
        int before = receiver.received().size();
        neverServed.clear();
        eventually("what happened to the subject that failed", () -> assertThat(receiver.acceptedOf(held.id()))
                .hasSize(EVENTS_EACH));
        assertArrivedInOrder(held.id(), told);
        assertThat(receiver.received().subList(before, receiver.received().size()))
                .allMatch(message -> message.signedBy().equals(List.of(young)));
        eventually("nothing to wait", () -> assertThat(
                        admin.get(webhook + "/progress").required("waiting").asInt())
                .isZero());
        assertThat(admin.list(webhook + "/deliveries?status=FAILED")).isEmpty();
    }

    /** The attempts about a subject that were answered 500. */
    private List<Received> failuresOf(String subject) {
        return receiver.received().stream()
                .filter(message -> message.subject().equals(subject) && !message.isAccepted())
                .toList();
    }

    private static Duration since(Instant begun) {
        return Duration.between(begun, Instant.now());
    }

    /** The only secret there was so far. */
    private String signedByAll() {
        List<String> signed = receiver.received().stream()
                .flatMap(message -> message.signedBy().stream())
                .distinct()
                .toList();
        assertThat(signed).hasSize(1);
        return signed.get(0);
    }

    /** A message may come again after the kill, and none comes before one that was told before it. */
    private void assertArrivedInOrder(String subject, EventsInOrder told) {
        List<String> events = told.of(subject).stream().map(Topics.Told::id).toList();
        assertThat(events).hasSize(EVENTS_EACH);
        assertThat(receiver.acceptedOf(subject)).isEqualTo(events);
        assertThat(receiver.attemptedOf(subject)).isEqualTo(events);
    }

    @Test
    void r5ARedirectIsNotFollowed() {
        try (WebhookReceiver inside = new WebhookReceiver()) {
            receiver.redirectingTo(inside.url());
            String webhook = webhook();
            String subject = register("Redirected body").id();
            eventually(
                    "an attempt",
                    () -> assertThat(attempts(webhook, subject)).isNotEmpty().allSatisfy(attempt -> {
                        assertThat(attempt.required("statusCode").asInt()).isEqualTo(302);
                        assertThat(attempt.required("problem").asText()).endsWith("redirect, which is not followed.");
                    }));
            assertThat(receiver.attemptedOf(subject)).hasSize(1);
            assertThat(inside.received()).isEmpty();
        }
    }

    private List<JsonNode> attempts(String webhook, String subject) {
        return admin.list(webhook + "/deliveries?subject=" + subject).stream()
                .flatMap(delivery ->
                        StreamSupport.stream(delivery.required("attempts").spliterator(), false))
                .toList();
    }

    @Test
    void r5GoneDisablesAndIsShown() {
        receiver.answering(message -> 410);
        String webhook = webhook();
        long position = admin.get(webhook + "/progress").required("position").asLong();
        register("Unwanted body");
        register("Another unwanted body");

        eventually("the webhook to be disabled", () -> {
            JsonNode shown = admin.get(webhook);
            assertThat(shown.required("status").asText()).isEqualTo("DISABLED");
            assertThat(shown.required("disabledReason").asText()).isEqualTo("GONE");
        });
        eventually("the change feed to show it", () -> assertThat(changes("reporting.webhooks", position))
                .anySatisfy(change -> {
                    assertThat(change.required("type").asText()).isEqualTo("concordat.reporting.webhook-disabled.v1");
                    assertThat(webhook).endsWith(change.required("subject").asText());
                    assertThat(change.at("/state/disabledReason").asText()).isEqualTo("GONE");
                }));
        int answered = receiver.received().size();
        register("Body of which it is not told");
        Settled.await(partnership);
        assertThat(receiver.received()).hasSize(answered);
    }

    private List<JsonNode> changes(String topic, long after) {
        return StreamSupport.stream(
                        admin.get("changes?limit=1000&topic=%s&after=%d".formatted(topic, after))
                                .required("changes")
                                .spliterator(),
                        false)
                .toList();
    }
}
