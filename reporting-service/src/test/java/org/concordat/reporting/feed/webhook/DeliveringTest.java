package org.concordat.reporting.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.feed.webhook.WebhookResourceTest.WEBHOOKS;
import static org.concordat.reporting.feed.webhook.WebhookResourceTest.admin;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.core.ThrowingRunnable;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.Origin;
import org.concordat.platform.id.Ids;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.reporting.feed.webhook.Receiver.Received;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.Telling;
import org.concordat.reporting.known.change.Change;
import org.concordat.reporting.known.change.Changelog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What receivers get, and what they get when they fail: story R-5. Each test has events of a type of its own. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeliveringTest {

    private static final String TOPIC = "test.things";

    @Inject
    Telling telling;

    @Inject
    Changelog log;

    @Inject
    Delivering delivering;

    @Inject
    Webhooks webhooks;

    @Inject
    DeliveryQueue queue;

    @Inject
    DeliveryLog deliveryLog;

    @Inject
    WebhookProgress progress;

    @Inject
    Changes changes;

    @Inject
    Origin origin;

    @Inject
    SecretSeal seal;

    @Inject
    WebhookSender sender;

    @Inject
    WebhookSettings settings;

    @Inject
    AgroalDataSource dataSource;

    private final String type = "concordat.test.happened-%s.v1".formatted(UUID.randomUUID());
    private final Receiver receiver = new Receiver();
    private final List<UUID> created = new ArrayList<>();

    private record Kept(UUID id, String secret) {

        String path() {
            return WEBHOOKS + "/" + id;
        }
    }

    /** Walks through the contract leave webhooks behind that want every event, at addresses where nobody answers. */
    @BeforeEach
    void nobodyElseIsTold() {
        new Sql(dataSource).update("""
                update public.webhook set status = 'DISABLED', disabled_reason = 'BY_HAND' where status = 'ENABLED'""");
    }

    @AfterEach
    void nothingIsSentAnyLonger() {
        created.forEach(id -> admin().post(WEBHOOKS + "/" + id + "/disablement"));
        receiver.close();
    }

    private Kept webhook() {
        return webhook(receiver);
    }

    private Kept webhook(Receiver to) {
        var answer = admin().body("""
                        {"url":"%s","description":"A receiver","subscribedTo":["%s"]}""".formatted(to.url(), type))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract();
        var kept = new Kept(UUID.fromString(answer.path("id")), answer.path("secret"));
        created.add(kept.id());
        return kept;
    }

    private UUID tell(UUID subject, long version) {
        return tell(type, subject, version);
    }

    private UUID tell(String eventType, UUID subject, long version) {
        UUID event = Ids.next();
        tell(List.of(state(event, eventType, subject, version)));
        return event;
    }

    private KnownState state(UUID event, String eventType, UUID subject, long version) {
        return new KnownState(
                TOPIC,
                subject,
                version,
                event,
                eventType,
                LocalDate.parse("2009-03-01"),
                Instant.parse("2009-03-02T09:30:00Z"),
                "{\"id\":\"%s\",\"name\":\"Größe %d\"}".formatted(subject, version));
    }

    private void tell(List<KnownState> states) {
        QuarkusTransaction.requiringNew().run(() -> telling.tell(states));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }

    private ValidatableResponse deliveries(Kept webhook, String... filter) {
        var request = admin();
        for (int i = 0; i < filter.length; i += 2) {
            request.queryParam(filter[i], filter[i + 1]);
        }
        return request.get(webhook.path() + "/deliveries").then().statusCode(200);
    }

    private static void verify(Received message, String secret) throws WebhookVerificationException {
        Map<String, List<String>> headers = message.headers().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        new com.standardwebhooks.Webhook(secret).verify(message.body(), headers);
    }

    private static boolean isSignedBy(Received message, String secret) {
        try {
            verify(message, secret);
            return true;
        } catch (WebhookVerificationException otherwise) {
            return false;
        }
    }

    @Test
    void sendsWhatHappensAsStandardWebhooksSays() throws Exception {
        Kept webhook = webhook();
        UUID subject = UUID.randomUUID();
        tell("concordat.test.something-else.v1", subject, 0);
        UUID event = tell(subject, 1);
        eventually(() -> assertThat(receiver.accepted()).hasSize(1));
        Received message = receiver.accepted().get(0);
        verify(message, webhook.secret());
        assertThat(message.id()).isEqualTo(event.toString());
        assertThat(message.json().get("type").asText()).isEqualTo(type);
        assertThat(message.json().get("timestamp").asText()).isEqualTo("2009-03-02T09:30:00Z");
        assertThat(message.subject()).isEqualTo(subject);
        assertThat(message.version()).isEqualTo(1);
        assertThat(message.json().at("/data/topic").asText()).isEqualTo(TOPIC);
        assertThat(message.json().at("/data/effectiveOn").asText()).isEqualTo("2009-03-01");
        assertThat(message.json().at("/data/state/name").asText()).isEqualTo("Größe 1");
        eventually(() -> deliveries(webhook)
                .body("items.status", contains("DELIVERED"))
                .body("items[0].messageId", equalTo(event.toString()))
                .body("items[0].attempts.statusCode", contains(200))
                .body("items[0].endedAt", notNullValue())
                .body("items[0].nextAttemptAt", nullValue()));
        admin().get(webhook.path() + "/progress")
                .then()
                .statusCode(200)
                .body("waiting", equalTo(0))
                .body("lastSuccessAt", notNullValue());
    }

    /** "1,000 events of 50 subjects": each arrives, in order, signed by the old or the new secret. */
    @Test
    void eachOfAThousandEventsArrivesInTheOrderOfItsSubjectAfterAReceiverWasDead() {
        Kept webhook = webhook();
        var failures = new AtomicInteger();
        receiver.answering(message -> failures.incrementAndGet() <= 75 ? 500 : 200);
        List<UUID> subjects =
                IntStream.range(0, 50).mapToObj(i -> UUID.randomUUID()).toList();
        IntStream.range(0, 20)
                .forEach(version -> tell(subjects.stream()
                        .map(subject -> state(Ids.next(), type, subject, version))
                        .toList()));
        eventually(() -> assertThat(receiver.accepted()).hasSizeGreaterThan(10));
        String young = admin().body("{}")
                .post(webhook.path() + "/secret-rotations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        eventually(() -> assertThat(receiver.accepted()).hasSize(1000));
        List<Integer> inOrder = IntStream.range(0, 20).boxed().toList();
        assertThat(subjects).allSatisfy(subject -> assertThat(receiver.acceptedVersionsOf(subject))
                .isEqualTo(inOrder));
        assertThat(receiver.received()).hasSizeGreaterThan(1000).allMatch(each -> isSignedBy(each, webhook.secret()));
        assertThat(receiver.received()).anyMatch(each -> isSignedBy(each, young));
        eventually(() -> deliveries(webhook, "status", "PENDING").body("items", empty()));
        deliveries(webhook, "status", "FAILED").body("items", empty());
    }

    @Test
    void aFailedDeliveryHoldsBackItsSubjectOnly() {
        Kept webhook = webhook();
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        // the one fails until the other has got all that is its own
        receiver.answering(message -> !message.subject().equals(bad)
                        || receiver.acceptedVersionsOf(good).size() == 3
                ? 200
                : 503);
        for (int version = 0; version < 3; version++) {
            tell(bad, version);
            tell(good, version);
        }
        eventually(() -> assertThat(receiver.acceptedVersionsOf(good)).containsExactly(0, 1, 2));
        eventually(() -> assertThat(receiver.acceptedVersionsOf(bad)).containsExactly(0, 1, 2));
        assertThat(receiver.received().stream().filter(message -> message.answered() == 503))
                .isNotEmpty()
                .as("nothing goes before what failed")
                .allMatch(message -> message.subject().equals(bad) && message.version() == 0);
        eventually(() -> deliveries(webhook, "subject", bad.toString())
                .body("items.status", contains("DELIVERED", "DELIVERED", "DELIVERED"))
                .body("items[0].attempts[0].statusCode", equalTo(503)));
    }

    @Test
    void aHealthyWebhookIsNotHeldByASlowOne() {
        var gate = new CountDownLatch(1);
        try (var slow = new Receiver()) {
            slow.answering(message -> {
                try {
                    gate.await();
                } catch (InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
                return 200;
            });
            webhook(slow);
            webhook(receiver);
            List<UUID> subjects =
                    IntStream.range(0, 40).mapToObj(i -> UUID.randomUUID()).toList();
            subjects.forEach(subject -> tell(subject, 0));
            eventually(() -> assertThat(receiver.accepted()).hasSize(40));
            assertThat(slow.accepted()).isEmpty();
            gate.countDown();
            eventually(() ->
                    assertThat(slow.accepted().stream().map(Received::subject)).containsAll(subjects));
        }
    }

    @Test
    void whatIsGivenUpIsShownAndMayBeReplayedAndItsSubjectGoesOn() {
        Kept webhook = webhook();
        UUID subject = UUID.randomUUID();
        var repaired = new AtomicBoolean();
        receiver.answering(message -> message.version() == 0 && !repaired.get() ? 500 : 200);
        UUID event = tell(subject, 0);
        tell(subject, 1);
        eventually(() -> assertThat(receiver.acceptedVersionsOf(subject)).containsExactly(1));
        String failed = deliveries(webhook, "status", "FAILED")
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(0))
                .body("items[0].attempts", hasSize(settings.retries().size() + 1))
                .body("items[0].attempts.statusCode", everyItem(equalTo(500)))
                .extract()
                .path("items[0].id");
        repaired.set(true);
        var replay = admin().post(webhook.path() + "/deliveries/" + failed + "/replays")
                .then()
                .statusCode(201)
                .body("kind", equalTo("REPLAY"))
                .body("messageId", equalTo(event.toString()))
                .extract();
        assertThat(replay.header("Location")).endsWith("/deliveries/" + replay.path("id"));
        eventually(() -> assertThat(receiver.acceptedVersionsOf(subject)).containsExactly(1, 0));
        assertThat(receiver.received().stream()
                        .filter(message -> message.version() == 0)
                        .map(Received::id))
                .as("the same id in every attempt")
                .containsOnly(event.toString());
    }

    @Test
    void goneDisablesAndIsShownAndWhatWasMissedIsSentOnceItIsEnabled() {
        Kept webhook = webhook();
        UUID subject = UUID.randomUUID();
        receiver.answering(message -> 410);
        tell(subject, 0);
        tell(subject, 1);
        eventually(() -> admin().get(webhook.path())
                .then()
                .body("status", equalTo("DISABLED"))
                .body("disabledReason", equalTo("GONE"))
                .body("statusChangedAt", notNullValue()));
        admin().get(webhook.path() + "/history")
                .then()
                .body("items.action", contains("webhook-created", "webhook-disabled"))
                .body("items[1].actor", equalTo("webhooks"))
                .body("items[1].reason", equalTo("The receiver answered 410."));
        var told = Kafka.awaitEvent("reporting.webhooks", "concordat.reporting.webhook-disabled.v1", webhook.id());
        assertThat(Kafka.value(told))
                .contains("\"disabledReason\":\"GONE\"")
                .doesNotContain("code=key")
                .doesNotContain("whsec_");
        assertThat(receiver.received()).hasSize(1);
        tell(subject, 2);
        receiver.answering(message -> 200);
        admin().post(webhook.path() + "/enablement").then().statusCode(200);
        eventually(() -> assertThat(receiver.acceptedVersionsOf(subject)).containsExactly(0, 1, 2));
    }

    @Test
    void failuresForTooLongDisableAndForLessDoNot() {
        try (var other = new Receiver()) {
            Kept dead = webhook(receiver);
            Kept ailing = webhook(other);
            receiver.answering(message -> 500);
            other.answering(message -> other.received().size() > 2 ? 200 : 500);
            failingSince(dead, settings.disableAfter());
            failingSince(ailing, settings.disableAfter().minusSeconds(90));
            tell(UUID.randomUUID(), 0);
            eventually(() -> admin().get(dead.path())
                    .then()
                    .body("status", equalTo("DISABLED"))
                    .body("disabledReason", equalTo("FAILING")));
            eventually(() -> assertThat(other.accepted()).hasSize(1));
            admin().get(ailing.path()).then().body("status", equalTo("ENABLED"));
            eventually(() -> admin().get(ailing.path() + "/progress").then().body("firstFailedAt", nullValue()));
        }
    }

    /** After the last retry nothing is attempted, and nobody would be told. */
    @Test
    void aDeadReceiverIsDisabledThoughNothingIsSentToItAnyLonger() {
        Kept webhook = webhook();
        receiver.answering(message -> 500);
        long position = log.last();
        tell(UUID.randomUUID(), 0);
        eventually(() -> deliveries(webhook, "status", "FAILED").body("items", hasSize(1)));
        admin().get(webhook.path() + "/progress").then().body("firstFailedAt", notNullValue());
        int attempts = receiver.received().size();

        roundAfter(webhook, settings.disableAfter().minusSeconds(60));
        admin().get(webhook.path()).then().body("status", equalTo("ENABLED"));
        roundAfter(webhook, settings.disableAfter());
        admin().get(webhook.path())
                .then()
                .body("status", equalTo("DISABLED"))
                .body("disabledReason", equalTo("FAILING"));
        eventually(() -> admin().queryParam("after", position)
                .queryParam("topic", "reporting.webhooks")
                .queryParam("limit", 1000)
                .get("/reporting/v1/changes")
                .then()
                .body(
                        "changes.findAll { it.subject == '%s' }.type".formatted(webhook.id()),
                        hasItem("concordat.reporting.webhook-disabled.v1"))
                .body(
                        "changes.findAll { it.subject == '%s' }.state.disabledReason".formatted(webhook.id()),
                        hasItem("FAILING")));
        assertThat(receiver.received()).hasSize(attempts);
    }

    /** What the worker does each second, by a clock that is ahead of the webhook's first failure. */
    private void roundAfter(Kept webhook, Duration firstFailure) {
        Instant failingSince = new Sql(dataSource)
                .one(
                        "select failing_since from webhook_progress where webhook = ?",
                        row -> Sql.instant(row, "failing_since"),
                        webhook.id())
                .orElseThrow();
        var later = new Delivering(
                webhooks,
                queue,
                deliveryLog,
                progress,
                changes,
                origin,
                seal,
                settings,
                Clock.fixed(failingSince.plus(firstFailure), ZoneId.of("Europe/London")));
        for (UUID dead : later.dead()) {
            if (dead.equals(webhook.id())) {
                QuarkusTransaction.requiringNew().run(() -> later.disableIfDead(dead));
            }
        }
    }

    /** Also when it subscribes to all there is. */
    @Test
    void noWebhookIsSentWhatIsForTheOfficersAlone() {
        var answer = admin().body(
                        "{\"url\":\"%s\",\"description\":\"A receiver\",\"subscribedTo\":[]}".formatted(receiver.url()))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract();
        var webhook = new Kept(UUID.fromString(answer.path("id")), answer.path("secret"));
        created.add(webhook.id());
        UUID returned = UUID.randomUUID();
        tell(List.of(new KnownState(
                "reporting.returns",
                returned,
                0,
                Ids.next(),
                "concordat.reporting.return-saved.v1",
                LocalDate.parse("2009-03-01"),
                Instant.parse("2009-03-02T09:30:00Z"),
                "{\"status\":\"DRAFT\"}")));
        UUID subject = UUID.randomUUID();
        tell(subject, 0);
        eventually(() -> assertThat(receiver.acceptedVersionsOf(subject)).containsExactly(0));
        deliveries(webhook, "subject", returned.toString()).body("items", empty());
        assertThat(receiver.received()).noneMatch(message -> message.subject().equals(returned));
    }

    /** Once it was sent to some. */
    @Test
    void whatIsForTheOfficersAloneIsNotReplayed() {
        Kept webhook = webhook();
        tell(UUID.randomUUID(), 0);
        eventually(() -> deliveries(webhook, "status", "DELIVERED").body("items", hasSize(1)));
        new Sql(dataSource)
                .update("update webhook_delivery set topic = 'reporting.returns' where webhook = ?", webhook.id());
        String sent = deliveries(webhook).extract().path("items[0].id");
        admin().post(webhook.path() + "/deliveries/" + sent + "/replays")
                .then()
                .statusCode(422)
                .body("type", endsWith("topic-confined"));
    }

    private void failingSince(Kept webhook, Duration ago) {
        new Sql(dataSource)
                .update(
                        "update webhook_progress set failing_since = now() - ? * interval '1 second' where webhook = ?",
                        ago.toSeconds(),
                        webhook.id());
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (var inside = new Receiver()) {
            receiver.redirectingTo(inside.url());
            Kept webhook = webhook();
            tell(UUID.randomUUID(), 0);
            eventually(() -> deliveries(webhook, "status", "FAILED")
                    .body("items", hasSize(1))
                    .body("items[0].attempts.statusCode", everyItem(equalTo(302)))
                    .body("items[0].attempts[0].problem", endsWith("redirect, which is not followed.")));
            assertThat(inside.received()).isEmpty();
        }
    }

    @Test
    void aFormerSecretSignsNoLongerOnceTheRotationIsComplete() throws Exception {
        Kept webhook = webhook();
        String young = admin().body("{}")
                .post(webhook.path() + "/secret-rotations")
                .then()
                .extract()
                .path("secret");
        tell(UUID.randomUUID(), 0);
        eventually(() -> assertThat(receiver.accepted()).hasSize(1));
        verify(receiver.accepted().get(0), webhook.secret());
        verify(receiver.accepted().get(0), young);
        admin().post(webhook.path() + "/secret-rotations/completion").then().statusCode(200);
        tell(UUID.randomUUID(), 0);
        eventually(() -> assertThat(receiver.accepted()).hasSize(2));
        Received last = receiver.accepted().get(1);
        assertThatCode(() -> verify(last, young)).doesNotThrowAnyException();
        assertThatThrownBy(() -> verify(last, webhook.secret())).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void changesAfterAPositionAreSentAgainUnderTheirIds() {
        Kept webhook = webhook();
        long before = log.last();
        Set<String> events = IntStream.range(0, 5)
                .mapToObj(i -> tell(UUID.randomUUID(), 0).toString())
                .collect(Collectors.toSet());
        eventually(() -> assertThat(receiver.accepted()).hasSize(5));
        List<Long> positions = positionsAfter(before);
        assertThat(positions).hasSize(5);
        long third = positions.get(2);
        long last = positions.get(4);
        replay(webhook, before, changesBetween(before, third), 3, third);
        eventually(() -> assertThat(receiver.accepted()).hasSize(8));
        replay(webhook, third, changesBetween(third, last), 2, last);
        eventually(() -> assertThat(receiver.accepted()).hasSize(10));
        replay(webhook, positions.get(0) - 1, 1, 1, positions.get(0));
        eventually(() -> assertThat(receiver.accepted()).hasSize(11));
        assertThat(receiver.accepted().stream().map(Received::id).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(events);
        admin().body("{\"after\":%d,\"limit\":3}".formatted(log.last() + 1_000_000))
                .post(webhook.path() + "/replays")
                .then()
                .statusCode(422);
        admin().body("{\"after\":0,\"limit\":10001}")
                .post(webhook.path() + "/replays")
                .then()
                .statusCode(400);
    }

    /** Where the events of this test stand in the log. */
    private List<Long> positionsAfter(long before) {
        return log.after(before, List.of(TOPIC), 1000).stream()
                .filter(change -> change.type().equals(type))
                .map(Change::position)
                .toList();
    }

    /** Those of other tests among them; once the last one is there, no more come before it. */
    private int changesBetween(long before, long last) {
        return (int) log.after(before, null, 1000).stream()
                .filter(change -> change.position() <= last)
                .count();
    }

    private static void replay(Kept webhook, long after, int limit, int queued, long lastPosition) {
        JsonPath answer = admin().body("{\"after\":%d,\"limit\":%d}".formatted(after, limit))
                .post(webhook.path() + "/replays")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getInt("queued")).isEqualTo(queued);
        assertThat(answer.getLong("lastPosition")).isEqualTo(lastPosition);
    }

    @Test
    void severalReplicasDeliverEachMessageOnceAndInOrder() throws Exception {
        webhook();
        List<UUID> subjects =
                IntStream.range(0, 10).mapToObj(i -> UUID.randomUUID()).toList();
        var stop = new AtomicBoolean();
        var replicas = Executors.newFixedThreadPool(3);
        try {
            for (int i = 0; i < 3; i++) {
                var replica = new Dispatching(delivering, sender, settings);
                replicas.submit(() -> {
                    while (!stop.get()) {
                        replica.round();
                    }
                });
            }
            for (int version = 0; version < 20; version++) {
                for (UUID subject : subjects) {
                    tell(subject, version);
                }
            }
            eventually(() -> assertThat(receiver.accepted()).hasSizeGreaterThanOrEqualTo(200));
        } finally {
            stop.set(true);
            replicas.shutdown();
        }
        assertThat(receiver.received()).hasSize(200);
        List<Integer> inOrder = IntStream.range(0, 20).boxed().toList();
        assertThat(subjects).allSatisfy(subject -> assertThat(receiver.acceptedVersionsOf(subject))
                .isEqualTo(inOrder));
    }

    /** To a database that last counted an empty queue, a plan seemed best that took all there was; none of it was sent. */
    @Test
    void noMoreSubjectsAreTakenThanAreWantedWhateverTheDatabaseTakesTheQueueFor() {
        var sql = new Sql(dataSource);
        sql.update("delete from webhook_queue");
        sql.update("analyze webhook_queue");
        var gate = new CountDownLatch(1);
        receiver.answering(message -> {
            try {
                gate.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return 200;
        });
        try {
            Kept webhook = webhook();
            tell(IntStream.range(0, 50)
                    .mapToObj(i -> state(Ids.next(), type, UUID.randomUUID(), 0))
                    .toList());
            delivering.queueNext(webhook.id());
            assertThat(delivering.take(webhook.id(), 3)).hasSize(3);
        } finally {
            gate.countDown();
        }
    }

    @Test
    void whatADeadReplicaHeldIsSentUnderTheSameIdOnceItsLeaseEnds() {
        Kept webhook = webhook();
        DueDelivery held = takenByAReplicaThatDies(webhook);
        UUID other = UUID.randomUUID();
        tell(other, 0);
        eventually(() -> assertThat(receiver.acceptedVersionsOf(other)).containsExactly(0));
        UUID subject = held.lease().subject();
        assertThat(receiver.acceptedVersionsOf(subject)).isEmpty();
        new Sql(dataSource).update("update webhook_queue set leased_until = now() where webhook = ?", webhook.id());
        eventually(
                () -> deliveries(webhook, "subject", subject.toString()).body("items.status", contains("DELIVERED")));
        assertThat(receiver.accepted().stream().map(Received::id))
                .containsOnlyOnce(held.message().id().toString());
        // it was only thought dead, and what it says comes too late
        delivering.attempted(held, Outcome.failed(Instant.EPOCH, "late"));
        deliveries(webhook, "subject", subject.toString())
                .body("items.status", contains("DELIVERED"))
                .body("items[0].attempts", hasSize(1));
    }

    /** The service itself may be quicker now and then. */
    private DueDelivery takenByAReplicaThatDies(Kept webhook) {
        for (int i = 0; i < 50; i++) {
            tell(UUID.randomUUID(), 0);
            delivering.queueNext(webhook.id());
            List<DueDelivery> taken = delivering.take(webhook.id(), 1);
            if (!taken.isEmpty()) {
                return taken.get(0);
            }
        }
        throw new AssertionError("The service was always quicker");
    }

    @Test
    void whatIsToldAgainIsNotSentAgain() {
        Kept webhook = webhook();
        UUID subject = UUID.randomUUID();
        KnownState first = state(Ids.next(), type, subject, 0);
        tell(List.of(first));
        eventually(() -> deliveries(webhook).body("items.status", contains("DELIVERED")));
        tell(List.of(first));
        tell(subject, 1);
        eventually(() -> assertThat(receiver.acceptedVersionsOf(subject)).contains(1));
        assertThat(receiver.acceptedVersionsOf(subject)).containsExactly(0, 1);
    }

    @Test
    void aTestMessageIsSignedAndAttemptedOnce() throws Exception {
        Kept webhook = webhook();
        admin().post(webhook.path() + "/test-messages").then().statusCode(201).body("kind", equalTo("TEST"));
        eventually(() -> assertThat(receiver.accepted()).hasSize(1));
        verify(receiver.accepted().get(0), webhook.secret());
        assertThat(receiver.accepted().get(0).json().get("type").asText())
                .isEqualTo("concordat.reporting.webhook-tested.v1");
        receiver.answering(message -> 500);
        String id = admin().post(webhook.path() + "/test-messages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        eventually(() -> admin().get(webhook.path() + "/deliveries/" + id)
                .then()
                .body("status", equalTo("FAILED"))
                .body("attempts", hasSize(1)));
        admin().post(webhook.path() + "/deliveries/" + id + "/replays").then().statusCode(422);
        admin().get(webhook.path() + "/progress").then().body("firstFailedAt", nullValue());
    }

    @Test
    void deliveriesThatEndedLongAgoAreForgotten() {
        Kept webhook = webhook();
        tell(UUID.randomUUID(), 0);
        tell(UUID.randomUUID(), 0);
        eventually(() -> deliveries(webhook).body("items.status", contains("DELIVERED", "DELIVERED")));
        String oldest = deliveries(webhook).extract().path("items[0].id");
        new Sql(dataSource)
                .update(
                        "update webhook_delivery set ended_at = now() - ? * interval '1 second' where id = ?",
                        settings.keepFor().plusMinutes(1).toSeconds(),
                        UUID.fromString(oldest));
        delivering.forgetOld();
        deliveries(webhook).body("items", hasSize(1)).body("items.id", not(hasItem(oldest)));
        admin().get(webhook.path() + "/deliveries/" + oldest).then().statusCode(404);
    }
}
