package org.concordat.funding.register.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

/** What membership tells of bodies, by the examples of its contract. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BodyEventsTest {

    private static final String TOPIC = "membership.bodies";
    private static final UUID CHIEF_EXECUTIVE = UUID.fromString("01920000-0000-7000-8000-000000000062");
    private static final UUID INSPECTORATE = UUID.fromString("01920000-0000-7000-8000-000000000064");

    @Inject
    Bodies bodies;

    private static String example(String fact) {
        return EventContract.of("membership-service")
                .example("concordat.membership.%s.v1".formatted(fact))
                .toString();
    }

    private static void send(String fact, UUID body, long version, String data) {
        String type = "concordat.membership.%s.v1".formatted(fact);
        Kafka.send(TOPIC, UUID.randomUUID(), type, body, version, "2008-04-01", data);
    }

    private Body awaitBody(UUID id, Predicate<Body> wanted) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> bodies.byId(id).filter(wanted).isPresent());
        return bodies.byId(id).orElseThrow();
    }

    @Test
    void learnsSeatsTermsChairAndQuorumAsAtAnyDay() {
        UUID id = UUID.randomUUID();
        send("body-established", id, 0, example("body-established"));
        send("body-seats-changed", id, 1, example("body-seats-changed"));
        Body body = awaitBody(id, known -> !known.chairs().isEmpty());

        Composition before = body.on(LocalDate.of(2008, 9, 30)).orElseThrow();
        assertThat(before.quorum()).isEqualTo(2);
        assertThat(before.chair()).isNull();
        assertThat(before.seat(CHIEF_EXECUTIVE).orElseThrow().isVacant()).isFalse();
        Composition then = body.on(LocalDate.of(2009, 6, 1)).orElseThrow();
        assertThat(then.quorum()).isEqualTo(1);
        assertThat(then.chair()).isEqualTo(CHIEF_EXECUTIVE);
        assertThat(then.seat(CHIEF_EXECUTIVE).orElseThrow().nominatingSubRegion())
                .isEqualTo("cheshire");
        assertThat(then.seat(CHIEF_EXECUTIVE).orElseThrow().deputised()).isTrue();
        assertThat(before.seat(CHIEF_EXECUTIVE).orElseThrow().deputised()).isFalse();
        assertThat(then.seat(CHIEF_EXECUTIVE).orElseThrow().organisation())
                .isNotEqualTo(before.seat(CHIEF_EXECUTIVE).orElseThrow().organisation());
        assertThat(then.seat(INSPECTORATE).orElseThrow().voting()).isFalse();
        assertThat(then.seat(INSPECTORATE).orElseThrow().isVacant()).isTrue();
        assertThat(body.on(LocalDate.of(2008, 3, 31))).isEmpty();
    }

    @Test
    void learnsToWhichBodyOneReportsAndWhenItEnds() {
        UUID id = UUID.randomUUID();
        send("body-amended", id, 3, example("body-amended"));
        assertThat(awaitBody(id, known -> true).reportsTo())
                .isEqualTo(UUID.fromString("01920000-0000-7000-8000-000000000069"));
        send("body-dissolved", id, 4, example("body-dissolved"));
        Body dissolved = awaitBody(id, known -> known.days().activeUntil() != null);
        assertThat(dissolved.on(LocalDate.of(2010, 6, 30))).isPresent();
        assertThat(dissolved.on(LocalDate.of(2010, 7, 1))).isEmpty();
    }

    @Test
    void oldNewsChangesNothing() {
        UUID id = UUID.randomUUID();
        send("body-dissolved", id, 7, example("body-dissolved"));
        Body dissolved = awaitBody(id, known -> true);
        Body older = new Body(id, "Older", null, dissolved.days(), List.of(), List.of(), List.of());
        bodies.learn(older, 6);
        bodies.learn(older, 7);
        assertThat(bodies.byId(id)).contains(dissolved);
        bodies.learn(older, 8);
        assertThat(bodies.byId(id)).contains(older);
    }

    @Test
    void parksABodyWithoutSeats() {
        UUID poison = UUID.randomUUID();
        send("body-established", poison, 0, "{\"state\":{\"name\":\"Board\",\"activeFrom\":\"2008-04-01\"}}");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(as(Roles.PARTNERSHIP_ADMIN)
                        .queryParam("limit", 200)
                        .get("/funding/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .contains(poison.toString()));
        assertThat(bodies.byId(poison)).isEmpty();
    }
}
