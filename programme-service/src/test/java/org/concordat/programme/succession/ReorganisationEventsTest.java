package org.concordat.programme.succession;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What membership tells of reorganisations: once, twice, late and broken. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReorganisationEventsTest {

    private static final String TOPIC = "membership.reorganisations";
    private static final String REORGANISED = "concordat.membership.organisations-reorganised.v1";
    private static final LocalDate DAY = LocalDate.parse("2009-04-01");
    private static final LocalDate LAST_DAY = DAY.minusDays(1);

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Successions successions;

    private final UUID ended = UUID.randomUUID();
    private final UUID successor = UUID.randomUUID();
    private final UUID reorganisation = UUID.randomUUID();

    private static String told(LocalDate day, UUID organisation, UUID successor) {
        return """
                {"state":{"id":"%s","effectiveOn":"%s","kind":"MERGER","addedLater":1,
                 "predecessors":[{"organisation":"%s","successor":%s}],"successors":[]},"changed":[]}""".formatted(UUID.randomUUID(), day, organisation, successor == null ? null : "\"" + successor + "\"");
    }

    private void tell(UUID event, UUID reorganisation, long version, String data) {
        Kafka.send(TOPIC, event, REORGANISED, reorganisation, version, DAY.toString(), data);
    }

    private void tellAndAwait(UUID reorganisation, long version, String data) {
        UUID event = UUID.randomUUID();
        tell(event, reorganisation, version, data);
        awaitTakenIn(event);
    }

    private void awaitTakenIn(UUID event) {
        await().atMost(Duration.ofSeconds(30)).until(() -> new Sql(dataSource)
                .one("select 1 from inbox where event_id = ?", row -> true, event)
                .isPresent());
    }

    @Test
    void understandsWhatTheMembershipServiceCommitsToTell() {
        var example = EventContract.of("membership-service").example(REORGANISED);
        tellAndAwait(UUID.randomUUID(), 2, example.toString());
        example.at("/state/predecessors").forEach(predecessor -> {
            UUID organisation = UUID.fromString(predecessor.path("organisation").asText());
            assertThat(successions.heirOf(organisation, LAST_DAY)).contains(organisation);
            assertThat(successions.heirOf(organisation, DAY))
                    .contains(UUID.fromString(predecessor.path("successor").asText()));
        });
    }

    @Test
    void whatAnOrganisationHadIsItsOwnUntilItsLastDayAndItsSuccessorsFromTheNextOn() {
        tellAndAwait(reorganisation, 2, told(DAY, ended, successor));
        assertThat(successions.heirOf(ended, LAST_DAY)).contains(ended);
        assertThat(successions.heirOf(ended, DAY)).contains(successor);
        assertThat(successions.heirOf(successor, DAY)).contains(successor);
    }

    @Test
    void followsSuccessorsThatEndThemselvesAndStopsWhereNobodyFollows() {
        UUID grandchild = UUID.randomUUID();
        tellAndAwait(reorganisation, 2, told(DAY, ended, successor));
        tellAndAwait(UUID.randomUUID(), 2, told(DAY.plusYears(10), successor, grandchild));
        tellAndAwait(UUID.randomUUID(), 2, told(DAY.plusYears(20), grandchild, null));
        assertThat(successions.heirOf(ended, DAY.plusYears(9))).contains(successor);
        assertThat(successions.heirOf(ended, DAY.plusYears(10))).contains(grandchild);
        assertThat(successions.heirOf(ended, DAY.plusYears(20))).isEmpty();
    }

    @Test
    void takesADuplicateInOnce() {
        UUID event = UUID.randomUUID();
        String data = told(DAY, ended, successor);
        tell(event, reorganisation, 2, data);
        tell(event, reorganisation, 2, data);
        tellAndAwait(reorganisation, 2, data);
        assertThat(successions.heirOf(ended, DAY)).contains(successor);
        assertThat(new Sql(dataSource)
                        .one("select count(*) from succession where organisation = ?", row -> row.getLong(1), ended))
                .contains(1L);
    }

    @Test
    void passesOverStaleNews() {
        tellAndAwait(reorganisation, 3, told(DAY, ended, successor));
        tellAndAwait(reorganisation, 2, told(DAY, ended, UUID.randomUUID()));
        assertThat(successions.heirOf(ended, DAY)).contains(successor);
        tellAndAwait(UUID.randomUUID(), 9, told(DAY.minusYears(1), ended, UUID.randomUUID()));
        assertThat(successions.heirOf(ended, DAY)).contains(successor);
    }

    @Test
    void parksWhatIsMalformedWhileTheRestGoesOn() {
        List<UUID> poisons = new ArrayList<>();
        for (String data : List.of(
                "{\"state\":{\"effectiveOn\":\"2009-04-01\"}}",
                "{\"state\":{\"effectiveOn\":\"some day\",\"predecessors\":[]}}",
                "{\"state\":{\"effectiveOn\":\"2009-04-01\",\"predecessors\":[{}]}}",
                told(DAY, ended, ended),
                "not json")) {
            UUID poison = UUID.randomUUID();
            poisons.add(poison);
            tell(UUID.randomUUID(), poison, 2, data);
        }
        tellAndAwait(reorganisation, 2, told(DAY, ended, successor));
        assertThat(successions.heirOf(ended, DAY)).contains(successor);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(given().auth()
                        .oauth2(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                        .queryParam("limit", 200)
                        .get("/programme/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .containsAll(poisons.stream().map(UUID::toString).toList()));
    }
}
