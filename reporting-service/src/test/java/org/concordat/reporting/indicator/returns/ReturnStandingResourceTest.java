package org.concordat.reporting.indicator.returns;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.PERIODS;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.periodBody;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReturnStandingResourceTest {

    @Inject
    Told told;

    private String visits;
    private UUID prompt;
    private UUID drafting;
    private UUID idle;

    /** Of a type of their own, so that nobody else is asked. */
    @BeforeEach
    void threeCouncils() {
        String type = code("STANDING");
        prompt = organisation(told, type);
        drafting = organisation(told, type);
        idle = organisation(told, type);
        visits = indicator("NUMBER", ",\"reportedBy\":[\"%s\"]".formatted(type));
    }

    private String period(LocalDate dueOn) {
        UUID period = id(officer()
                .body(periodBody(
                        asked(visits), today().minusMonths(2), today().minusMonths(1), dueOn, today().plusDays(10)))
                .post(PERIODS)
                .then());
        UUID returned = id(begin(user(prompt), period, prompt, value(visits, "1")));
        step(user(prompt), RETURNS + "/" + returned, "submission").statusCode(200);
        begin(user(drafting), period, drafting, "").statusCode(201);
        return PERIODS + "/" + period + "/standings";
    }

    @Test
    void saysWhoHasReturnedAndWhoHasNot() {
        String standings = period(today());
        officer()
                .get(standings)
                .then()
                .statusCode(200)
                .body("items.organisation", hasSize(3))
                .body("items.status", containsInAnyOrder("SUBMITTED", "DRAFT", "NOT_STARTED"))
                .body("items.late", contains(false, false, false));
        officer().get(standings + "?late=true").then().statusCode(200).body("items", empty());
    }

    @Test
    void whoHasNotReturnedIsLateTheDayAfterItWasDue() {
        String standings = period(today().minusDays(1));
        officer()
                .get(standings + "?late=true")
                .then()
                .statusCode(200)
                .body("items.organisation", containsInAnyOrder(drafting.toString(), idle.toString()));
        officer().get(standings + "?limit=2").then().body("items", hasSize(2)).body("nextCursor", notNullValue());
    }

    @Test
    void anOrganisationsUserSeesItsOwnStanding() {
        String standings = period(today().minusDays(1));
        user(idle)
                .get(standings)
                .then()
                .statusCode(200)
                .body("items.organisation", contains(idle.toString()))
                .body("items.late", contains(true));
        user(UUID.randomUUID()).get(standings).then().body("items", empty());
        as(Roles.ASSESSOR).get(standings).then().statusCode(403);
        officer().get(PERIODS + "/" + UUID.randomUUID() + "/standings").then().statusCode(404);
    }
}
