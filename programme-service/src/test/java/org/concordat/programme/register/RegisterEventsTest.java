package org.concordat.programme.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.programme.register.Membership.AMENDED;
import static org.concordat.programme.register.Membership.BODIES;
import static org.concordat.programme.register.Membership.ESTABLISHED;
import static org.concordat.programme.register.Membership.ORGANISATIONS;
import static org.concordat.programme.register.Membership.REGISTERED;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.register.body.Bodies;
import org.concordat.programme.register.body.KnownBody;
import org.concordat.programme.register.organisation.KnownOrganisation;
import org.concordat.programme.register.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What membership tells of organisations and bodies, by the examples of its contract. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RegisterEventsTest {

    @Inject
    Organisations organisations;

    @Inject
    Bodies bodies;

    @Inject
    AgroalDataSource dataSource;

    private Membership membership() {
        return new Membership(dataSource);
    }

    @Test
    void learnsAnOrganisationAndWhoFollowsIt() {
        UUID id = UUID.randomUUID();
        membership().tell(ORGANISATIONS, REGISTERED, id, 0, "2008-04-01", Membership.example(REGISTERED));
        assertThat(organisations.byId(id)).isPresent();
        membership().tell(ORGANISATIONS, AMENDED, id, 1, "2023-04-01", Membership.example(AMENDED));
        KnownOrganisation ended = organisations.byId(id).orElseThrow();
        assertThat(ended.name()).isEqualTo("Allerdale Borough Council");
        assertThat(ended.subRegion()).isEqualTo("cumbria");
        assertThat(ended.activeUntil()).isEqualTo(LocalDate.of(2023, 3, 31));
        assertThat(ended.successors()).containsExactly(UUID.fromString("01920000-0000-7000-8000-00000000000a"));
        assertThat(organisations.hasSubRegion("cumbria")).isTrue();
        assertThat(organisations.hasSubRegion("atlantis")).isFalse();
    }

    @Test
    void oldNewsOfAnOrganisationChangesNothing() {
        UUID id = UUID.randomUUID();
        membership().tell(ORGANISATIONS, AMENDED, id, 7, "2023-04-01", Membership.example(AMENDED));
        membership().tell(ORGANISATIONS, REGISTERED, id, 6, "2008-04-01", Membership.state("Older", "cheshire", null));
        membership().tell(ORGANISATIONS, AMENDED, id, 7, "2008-04-01", Membership.state("Again", "cheshire", null));
        assertThat(organisations.byId(id).orElseThrow().name()).isEqualTo("Allerdale Borough Council");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concordat.membership.body-established.v1",
                "concordat.membership.body-amended.v1",
                "concordat.membership.body-seats-changed.v1",
                "concordat.membership.body-dissolved.v1"
            })
    void learnsABodyFromEachOfItsEvents(String type) {
        UUID id = UUID.randomUUID();
        membership().tell(BODIES, type, id, 3, "2008-04-01", Membership.example(type));
        assertThat(bodies.byId(id).orElseThrow().activeFrom()).isEqualTo(LocalDate.of(2008, 4, 1));
    }

    @Test
    void oldNewsOfABodyChangesNothing() {
        UUID id = UUID.randomUUID();
        String dissolved = "concordat.membership.body-dissolved.v1";
        membership().tell(BODIES, dissolved, id, 4, "2010-07-01", Membership.example(dissolved));
        KnownBody known = bodies.byId(id).orElseThrow();
        assertThat(known.activeUntil()).isNotNull();
        membership().tell(BODIES, ESTABLISHED, id, 3, "2008-04-01", Membership.example(ESTABLISHED));
        assertThat(bodies.byId(id)).contains(known);
    }

    @Test
    void parksABodyWithoutAName() {
        UUID poison = UUID.randomUUID();
        Kafka.send(
                BODIES,
                UUID.randomUUID(),
                ESTABLISHED,
                poison,
                0,
                "2008-04-01",
                "{\"state\":{\"activeFrom\":\"2008-04-01\"}}");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(Api.as(Roles.PARTNERSHIP_ADMIN)
                        .queryParam("limit", 200)
                        .get("/programme/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .contains(poison.toString()));
        assertThat(bodies.byId(poison)).isEmpty();
    }
}
