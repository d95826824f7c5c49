package org.concordat.reporting.known;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.Neighbours.subscription;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.id.Ids;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LearningTest {

    private static final String TOPIC = "membership.subscriptions";
    private static final String PARKED = "/reporting/v1/parked-events";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The producers' own examples; the services stand side by side in one repository. */
    private static final List<Path> PRODUCERS = List.of(
            Path.of("../membership-service/contract/events"),
            Path.of("../funding-service/contract/events"),
            Path.of("../programme-service/contract/events"));

    @Inject
    Neighbours neighbours;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ObjectMapper json;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final String firstDay = year.firstDay().toString();

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.person(Roles.PARTNERSHIP_ADMIN)).contentType(ContentType.JSON);
    }

    private int members() {
        return admin().queryParam("financialYear", year.toString())
                .get("/reporting/v1/reports/membership-and-income")
                .jsonPath()
                .getInt("members");
    }

    private static List<String> parked(UUID aggregate) {
        return admin().queryParam("limit", 200)
                .get(PARKED)
                .jsonPath()
                .getList("items.findAll { it.key == '%s' }.id".formatted(aggregate));
    }

    private static String awaitParked(UUID aggregate) {
        return await().atMost(PATIENCE)
                .until(() -> parked(aggregate), ids -> !ids.isEmpty())
                .get(0);
    }

    @Test
    void learnsFromEveryExampleThatTheProducersGive() throws IOException {
        int examples = 0;
        for (Path producer : PRODUCERS) {
            if (!Files.isDirectory(producer)) {
                continue;
            }
            Map<String, String> topics = topics(producer);
            try (Stream<Path> files = Files.list(producer)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".example.json"))
                        .toList()) {
                    String type = file.getFileName().toString().replace(".example.json", "");
                    UUID aggregate = UUID.randomUUID();
                    JsonNode data = json.readTree(file.toFile());
                    UUID event = Ids.next();
                    Kafka.send(topics.get(type), event, type, aggregate, 0, "1950-04-01", data.toString());
                    neighbours.awaitHandled(event);
                    assertThat(new Sql(dataSource)
                                    .list(
                                            "select state::text from known_state where event_id = ?",
                                            row -> read(row.getString(1)),
                                            event))
                            .as(type)
                            .containsExactly(data.get("state"));
                    examples++;
                }
            }
        }
        assertThat(examples).as("examples replayed").isPositive();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Which topic each type of event is sent to, as its producer's contract says. */
    private static Map<String, String> topics(Path producer) throws IOException {
        JsonNode contract = new YAMLMapper()
                .readTree(producer.resolveSibling("asyncapi.yaml").toFile());
        var topics = new HashMap<String, String>();
        for (JsonNode channel : contract.get("channels")) {
            channel.path("messages")
                    .fieldNames()
                    .forEachRemaining(message -> topics.put(
                            contract.at("/components/messages/%s/name".formatted(message))
                                    .asText(),
                            channel.get("address").asText()));
        }
        return topics;
    }

    @Test
    void aPersonsNameInAnEventOfOldIsNotKept() throws IOException {
        Path example =
                Path.of("../programme-service/contract/events/concordat.programme.programme-created.v1.example.json");
        ObjectNode data = (ObjectNode) json.readTree(example.toFile());
        ((ObjectNode) data.get("state")).put("chair", "Somebody Unmistakable");
        UUID event = Ids.next();
        Kafka.send(
                "programme.programmes",
                event,
                "concordat.programme.programme-created.v1",
                UUID.randomUUID(),
                0,
                "1950-04-01",
                data.toString());
        neighbours.awaitHandled(event);
        List<JsonNode> kept = new Sql(dataSource)
                .list("select state::text from known_state where event_id = ?", row -> read(row.getString(1)), event);
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).get("chair").isNull()).isTrue();
        assertThat(kept.get(0).get("name")).isEqualTo(data.at("/state/name"));
    }

    @Test
    void anEventSentTwiceCountsOnce() {
        UUID id = UUID.randomUUID();
        UUID event = Ids.next();
        String data = "{\"state\":%s,\"changed\":[]}"
                .formatted(subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED"));
        String type = "concordat.membership.subscription-agreed.v1";
        Kafka.send(TOPIC, event, type, id, 1, firstDay, data);
        Kafka.send(TOPIC, event, type, id, 1, firstDay, data);
        // the same sent again under another id, as after a restore of the producer
        neighbours.sendAndAwait(
                "subscription-agreed",
                TOPIC,
                id,
                1,
                firstDay,
                subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED"));
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void anEventThatComesLateDoesNotUndoANewerOne() {
        UUID id = UUID.randomUUID();
        String agreed = subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED");
        neighbours.sendAndAwait(
                "subscription-withdrawn", TOPIC, id, 2, firstDay, agreed.replace("AGREED", "WITHDRAWN"));
        neighbours.sendAndAwait("subscription-agreed", TOPIC, id, 1, firstDay, agreed);
        assertThat(members()).isZero();
    }

    @Test
    void anEventOfATypeThatIsNewInATopicCounts() {
        UUID id = UUID.randomUUID();
        neighbours.sendAndAwait(
                "subscription-framed",
                TOPIC,
                id,
                9,
                firstDay,
                subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED"));
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void anEventWhoseShapeHasAnotherVersionIsSkipped() {
        UUID id = UUID.randomUUID();
        UUID event = Ids.next();
        Kafka.send(TOPIC, event, "concordat.membership.subscription-agreed.v2", id, 1, firstDay, "{\"state\":{}}");
        neighbours.awaitHandled(event);
        assertThat(parked(id)).isEmpty();
        assertThat(members()).isZero();
    }

    @Test
    void poisonIsParkedWithItsReasonWhileTheRestGoesOnAndCanBeDiscarded() {
        UUID poison = UUID.randomUUID();
        UUID next = UUID.randomUUID();
        Neighbours.send("subscription-agreed", TOPIC, poison, 1, firstDay, "{\"status\":\"AGREED\",\"amount\":9000}");
        neighbours.sendAndAwait(
                "subscription-agreed",
                TOPIC,
                next,
                1,
                firstDay,
                subscription(next, year, "District", "CUMBRIA", "2000.00", "AGREED"));
        String id = awaitParked(poison);
        assertThat(members()).isEqualTo(1);
        admin().body("{\"reason\":\"still broken\"}")
                .post(PARKED + "/" + id + "/replay")
                .then()
                .statusCode(422);
        admin().body("{\"reason\":\"the sender was broken\"}")
                .post(PARKED + "/" + id + "/discard")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"));
        // the record's next event lets the position move on
        neighbours.sendAndAwait(
                "subscription-declined",
                TOPIC,
                poison,
                2,
                firstDay,
                subscription(poison, year, "District", "CUMBRIA", "2000.00", "DECLINED"));
    }

    @Test
    void aParkedEventIsReplayedOnceItsCauseIsMended() {
        UUID id = UUID.randomUUID();
        new Sql(dataSource).update("alter table known_state add constraint trouble check (aggregate_version <> 4711)");
        UUID event = Neighbours.send(
                "subscription-agreed",
                TOPIC,
                id,
                4711,
                firstDay,
                subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED"));
        String parked = awaitParked(id);
        new Sql(dataSource).update("alter table known_state drop constraint trouble");
        admin().body("{\"reason\":\"table mended\"}")
                .post(PARKED + "/" + parked + "/replay")
                .then()
                .statusCode(200)
                .body("status", equalTo("REPLAYED"));
        neighbours.awaitHandled(event);
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void aStateWithACharacterThatCannotBeKeptIsParked() {
        UUID id = UUID.randomUUID();
        Neighbours.send(
                "subscription-agreed",
                TOPIC,
                id,
                1,
                firstDay,
                subscription(id, year, "Dis\\u0000trict", "CUMBRIA", "2000.00", "AGREED"));
        awaitParked(id);
        neighbours.sendAndAwait(
                "subscription-agreed",
                TOPIC,
                id,
                2,
                firstDay,
                subscription(id, year, "Dis\\\\u0000trict", "CUMBRIA", "2000.00", "AGREED"));
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void whatWasReceivedIsNeverRewritten() {
        UUID id = UUID.randomUUID();
        neighbours.sendAndAwait(
                "subscription-agreed",
                TOPIC,
                id,
                1,
                firstDay,
                subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Sql(dataSource)
                        .update("update known_state set effective_on = '1999-01-01' where aggregate_id = ?", id)))
                .hasMessageContaining("append-only");
    }
}
