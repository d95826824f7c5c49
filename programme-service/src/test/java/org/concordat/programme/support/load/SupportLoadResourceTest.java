package org.concordat.programme.support.load;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.strategy.Strategy.objective;
import static org.concordat.programme.support.OfferClerk.offered;
import static org.concordat.programme.support.SupportClerk.created;
import static org.concordat.programme.support.SupportClerk.user;
import static org.concordat.programme.support.SupportClerk.visited;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SupportLoadResourceTest {

    private static final String LIMITS = "/programme/v1/support-limits";
    private static final String LOAD = "/programme/v1/support-load";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;

    @BeforeEach
    void aCouncil() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
    }

    private static ValidatableResponse state(
            RequestSpecification who, UUID organisation, int perQuarter, String statedOn) {
        return who.body("{\"organisation\":\"%s\",\"perQuarter\":%d,\"statedOn\":\"%s\"}"
                        .formatted(organisation, perQuarter, statedOn))
                .post(LIMITS)
                .then();
    }

    private static ValidatableResponse load(RequestSpecification who, UUID organisation, String year) {
        return who.get(LOAD + "?financialYear=%s&organisation=%s".formatted(year, organisation))
                .then()
                .statusCode(200);
    }

    @Test
    void countsVisitsAndOffersOfEachQuarterAgainstTheLimit() {
        UUID objective = objective();
        visited(council, "2008-03-31", "");
        visited(council, "2008-04-01", "");
        visited(council, "2008-06-30", "");
        visited(council, "2008-07-01", "");
        visited(council, "2009-03-31", "");
        offered(objective, "2008-06-30", ",\"offeredTo\":\"%s\"".formatted(council));
        offered(objective, "2008-07-01", "");
        state(user(council), council, 2, "2008-04-15").statusCode(201);
        load(officer(), council, "2008-09")
                .body("items", hasSize(1))
                .body("items[0].financialYear", equalTo("2008-09"))
                .body("items[0].quarters.from", contains("2008-04-01", "2008-07-01", "2008-10-01", "2009-01-01"))
                .body("items[0].quarters.until", contains("2008-06-30", "2008-09-30", "2008-12-31", "2009-03-31"))
                .body("items[0].quarters.visits", contains(2, 1, 0, 1))
                .body("items[0].quarters.offers", contains(1, 0, 0, 0))
                .body("items[0].quarters.limit", contains(2, 2, 2, 2))
                .body("items[0].quarters.overLimit", contains(true, false, false, false));
    }

    @Test
    void doesNotKnowTheLimitUntilOneIsStated() {
        visited(council, "2008-04-01", "");
        load(officer(), council, "2008-09")
                .body("items[0].quarters.limit", everyItem(nullValue()))
                .body("items[0].quarters.overLimit", everyItem(nullValue()));
        state(officer(), council, 0, "2008-07-01").statusCode(201);
        load(officer(), council, "2008-09")
                .body("items[0].quarters.limit", contains(null, 0, 0, 0))
                .body("items[0].quarters.overLimit", contains(null, false, false, false));
        load(officer(), council, "2007-08").body("items[0].quarters.limit", everyItem(nullValue()));
    }

    @Test
    void theLastLimitHoldsFromItsQuarterOn() {
        state(officer(), council, 2, "2008-04-01").statusCode(201);
        state(officer(), council, 5, "2008-12-31").statusCode(201);
        load(officer(), council, "2008-09").body("items[0].quarters.limit", contains(2, 2, 5, 5));
        load(officer(), council, "2009-10").body("items[0].quarters.limit", contains(5, 5, 5, 5));
        officer().get(LIMITS + "?organisation=" + council).then().body("items.perQuarter", contains(2, 5));
    }

    @Test
    void listsWhoeverIsThereInTheYear() {
        membership.end(council, "cheshire", "2009-03-31", membership.organisation("cheshire"));
        load(officer(), council, "2008-09").body("items", hasSize(1));
        load(officer(), council, "2009-10").body("items", hasSize(0));
    }

    @Test
    void pagesThroughTheOrganisations() {
        membership.organisation("cheshire");
        String next = officer()
                .get(LOAD + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        officer().get(LOAD + "?limit=1&cursor=" + next).then().statusCode(200).body("items", hasSize(1));
        officer()
                .get(LOAD + "?limit=1&financialYear=1999-00&cursor=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    void showsAnOrganisationsUserItsOwnLoadAndLimitsAlone() {
        UUID neighbour = membership.organisation("cheshire");
        String limit = created(LIMITS, state(user(council), council, 2, "2008-04-01"));
        state(user(neighbour), council, 9, "2008-04-01").statusCode(404);
        user(neighbour).get(limit).then().statusCode(404);
        user(neighbour).get(limit + "/history").then().statusCode(404);
        user(neighbour).get(LIMITS).then().body("items", hasSize(0));
        load(user(neighbour), council, "2008-09").body("items", hasSize(0));
        user(council).get(limit).then().statusCode(200).body("perQuarter", equalTo(2));
        user(council).get(limit + "/history").then().body("items.action", contains("support-limit-stated"));
        load(user(council), council, "2008-09").body("items", hasSize(1));
        user(council).get(LOAD).then().body("items.organisation", contains(council.toString()));
    }

    @Test
    void refusesLimitsThatCannotBe() {
        state(officer(), council, 1001, "2008-04-01").statusCode(400);
        state(officer(), council, -1, "2008-04-01").statusCode(400);
        state(officer(), council, 2, today().plusDays(2).toString())
                .statusCode(422)
                .body("type", endsWith("not-yet"));
        state(officer(), UUID.randomUUID(), 2, "2008-04-01")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/organisation"));
        state(as(Roles.AUDITOR), council, 2, "2008-04-01").statusCode(403);
        as(Roles.AUDITOR).get(LOAD).then().statusCode(200);
    }
}
