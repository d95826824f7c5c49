package org.concordat.funding.register.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.register.Strategy.OFFERS;
import static org.concordat.funding.register.Strategy.OFFER_AMENDED;
import static org.concordat.funding.register.Strategy.OFFER_MADE;
import static org.concordat.funding.register.Strategy.example;
import static org.concordat.funding.register.Strategy.offerData;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.register.Strategy;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What funding knows of support offers from the events of programme. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SupportOfferEventsTest {

    /** The one that the examples of programme name. */
    private static final UUID EXAMPLE = UUID.fromString("01920000-0000-7000-8000-000000000334");

    private static final LocalDate DAY = LocalDate.of(2009, 3, 31);

    @Inject
    AgroalDataSource dataSource;

    @Inject
    SupportOffers offers;

    private Strategy programme;
    private UUID objective;

    @BeforeEach
    void anObjective() {
        programme = new Strategy(dataSource);
        objective = UUID.randomUUID();
    }

    private List<KnownOffer> inForce(LocalDate on, UUID... organisations) {
        return offers.inForce(List.of(objective), List.of(organisations), on, 10);
    }

    @Test
    void learnsWhatIsOfferedFromTheExamplesOfProgramme() {
        objective = EXAMPLE;
        UUID id = UUID.randomUUID();
        programme.tell(OFFERS, OFFER_MADE, id, 0, example(OFFER_MADE));
        assertThat(inForce(DAY.plusDays(1)))
                .contains(new KnownOffer(
                        id,
                        OfferLevel.NATIONAL,
                        null,
                        "Improvement and Development Agency",
                        "A peer for a week",
                        EXAMPLE,
                        null,
                        LocalDate.of(2008, 10, 1),
                        null));
        programme.tell(OFFERS, OFFER_AMENDED, id, 1, example(OFFER_AMENDED));
        assertThat(inForce(DAY)).extracting(KnownOffer::id).contains(id);
        assertThat(inForce(DAY.plusDays(1))).extracting(KnownOffer::id).doesNotContain(id);
    }

    @Test
    void isInForceFromItsFirstDayToItsLast() {
        programme.offer(objective, "LOCAL", "A council", null, "2009-03-01", "2009-03-31");
        assertThat(inForce(LocalDate.of(2009, 2, 28))).isEmpty();
        assertThat(inForce(LocalDate.of(2009, 3, 1))).hasSize(1);
        assertThat(inForce(DAY)).hasSize(1);
        assertThat(inForce(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void goesFromNationalToLocalAndShowsOneOrganisationsToThatOneAlone() {
        UUID council = UUID.randomUUID();
        UUID local = programme.offer(objective, "LOCAL", "A council", council, "2009-01-01", null);
        UUID regional = programme.offer(objective, "REGIONAL", "The partnership", null, "2009-02-01", null);
        UUID national = programme.offer(objective, "NATIONAL", "An agency", null, "2009-03-01", null);
        assertThat(inForce(DAY, UUID.randomUUID(), council))
                .extracting(KnownOffer::id)
                .containsExactly(national, regional, local);
        assertThat(inForce(DAY)).extracting(KnownOffer::id).containsExactly(national, regional);
        assertThat(offers.inForce(List.of(objective), List.of(council), DAY, 2))
                .extracting(KnownOffer::id)
                .containsExactly(national, regional);
        assertThat(offers.inForce(List.of(), List.of(council), DAY, 2)).isEmpty();
    }

    @Test
    void oldNewsAndRepetitionsChangeNothing() {
        UUID id = UUID.randomUUID();
        String ended = offerData(objective, "LOCAL", "A council", null, "2009-01-01", "2009-02-28");
        String endless = offerData(objective, "LOCAL", "A council", null, "2009-01-01", null);
        programme.tell(OFFERS, OFFER_AMENDED, id, 1, ended);
        programme.tell(OFFERS, OFFER_MADE, id, 0, endless);
        assertThat(inForce(DAY)).isEmpty();
        programme.tell(OFFERS, OFFER_AMENDED, id, 2, endless);
        programme.tell(OFFERS, OFFER_AMENDED, id, 2, endless);
        assertThat(inForce(DAY)).hasSize(1);
    }

    @Test
    void parksWhatIsNotAsAgreed() {
        UUID poison = UUID.randomUUID();
        Kafka.send(
                OFFERS,
                UUID.randomUUID(),
                OFFER_MADE,
                poison,
                0,
                "2009-03-20",
                offerData(objective, "GLOBAL", "A council", null, "2009-01-01", null));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(as(Roles.PARTNERSHIP_ADMIN)
                        .queryParam("limit", 200)
                        .get("/funding/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .contains(poison.toString()));
        assertThat(inForce(DAY)).isEmpty();
    }
}
