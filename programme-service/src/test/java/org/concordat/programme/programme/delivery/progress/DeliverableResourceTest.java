package org.concordat.programme.programme.delivery.progress;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.event.BookingClerk.attended;
import static org.concordat.programme.event.EventClerk.announce;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.body;
import static org.concordat.programme.event.EventClerk.id;
import static org.concordat.programme.programme.delivery.DeliveryClerk.activity;
import static org.concordat.programme.programme.delivery.DeliveryClerk.deliverable;
import static org.concordat.programme.programme.delivery.DeliveryClerk.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.event.BookingClerk;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeliverableResourceTest {

    // councils of other tests are there for ever
    private static final FinancialYear YEAR = FinancialYear.of("2013-14");
    private static final String DELIVERABLES = "/programme/v1/deliverables?financialYear=";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID programme;

    @BeforeEach
    void aProgramme() {
        membership = new Membership(dataSource);
        programme = programme("2013-04-01", "2014-03-31");
    }

    private ValidatableResponse deliverables() {
        return deliverables(YEAR);
    }

    private ValidatableResponse deliverables(FinancialYear year) {
        return officer()
                .get(DELIVERABLES + year + "&programme=" + programme)
                .then()
                .statusCode(200);
    }

    private UUID event(UUID activity, String day, String more) {
        return id(announce(body(",\"programme\":\"%s\",\"activity\":\"%s\"%s".formatted(programme, activity, more))
                        .replace("2035-11-20", day)
                        .replace("2035-11-13", "2013-04-01")
                        .replace("2008-10-01", "2013-04-01"))
                .statusCode(201));
    }

    private static void held(UUID event) {
        officer().post(at(event) + "/conclusion").then().statusCode(200);
    }

    @Test
    void countsEventsThatWereHeldInTheYear() {
        UUID activity = activity(programme, YEAR, deliverable("EVENT", "EVENTS", "NUMBER", 5));
        held(event(activity, "2013-06-03", ""));
        held(event(activity, "2014-03-31", ""));
        event(activity, "2013-06-05", "");
        UUID cancelled = event(activity, "2013-06-06", "");
        officer()
                .body("{\"reason\":\"Snow\"}")
                .post(at(cancelled) + "/cancellation")
                .then()
                .statusCode(200);
        held(event(activity, "2014-04-01", ""));
        deliverables()
                .body("deliverables", hasSize(1))
                .body("deliverables[0].unit", equalTo("EVENT"))
                .body("deliverables[0].planned", equalTo(5))
                .body("deliverables[0].done", equalTo(2))
                .body("deliverables[0].shortfall", equalTo(3))
                .body("deliverables[0].unreached", empty());
    }

    @Test
    void countsWhatWasEnteredAndNotWithdrawn() {
        UUID activity = activity(programme, YEAR, deliverable("GUIDE", "ENTRIES", "NUMBER", 3));
        recorded(programme, activity, "2013-04-01", "");
        String withdrawn = recorded(programme, activity, "2014-03-31", "");
        deliverables().body("deliverables[0].done", equalTo(4)).body("deliverables[0].shortfall", equalTo(0));
        officer().header("If-Match", "*").delete(withdrawn).then().statusCode(204);
        deliverables().body("deliverables[0].done", equalTo(2)).body("deliverables[0].shortfall", equalTo(1));
    }

    @Test
    void countsVisitsAndEachCouncilOnceHoweverOftenItWasVisited() {
        programme = programme("2014-04-01", "2015-03-31");
        FinancialYear year = FinancialYear.of("2014-15");
        UUID all = activity(programme, year, deliverable("COUNCIL_VISIT", "VISITS", "ALL_COUNCILS", null));
        UUID three = activity(programme, year, deliverable("VISIT", "VISITS", "NUMBER", 3));
        int others = deliverables(year).extract().path("deliverables[0].planned");
        String type = code("COUNCIL");
        membership.councilType(type);
        UUID visited = membership.organisation("Wyre", type, "lancashire", year);
        membership.organisation("Fylde", type, "lancashire", year);
        for (UUID activity : new UUID[] {all, all, three, three}) {
            visit(visited, activity, "2014-10-01");
        }
        visit(membership.organisation("lancashire"), three, "2015-04-01");
        deliverables(year)
                .body("deliverables.planned", contains(others + 2, 3))
                .body("deliverables.done", contains(1, 2))
                .body("deliverables.shortfall", contains(others + 1, 1))
                .body("deliverables[0].unreached", hasSize(others + 1))
                .body("deliverables[0].unreached.organisationName", hasItem("Fylde"))
                .body("deliverables[0].unreached.organisationName", not(hasItem("Wyre")));
    }

    private void visit(UUID organisation, UUID activity, String day) {
        officer()
                .body("""
                        {"organisation":"%s","programme":"%s","activity":"%s","visitedOn":"%s",
                         "findings":"A shared payroll works"}""".formatted(organisation, programme, activity, day))
                .post("/programme/v1/visits")
                .then()
                .statusCode(201);
    }

    @Test
    void countsEachCouncilOfTheYearsFirstDayOnceAndNamesTheOthers() {
        UUID guides = activity(programme, YEAR, deliverable("GUIDE", "ENTRIES", "ALL_COUNCILS", null));
        UUID seminars = activity(programme, YEAR, deliverable("EVENT", "EVENTS", "ONE_PER_SUB_REGION", null));
        UUID forums = activity(programme, YEAR, deliverable("FORUM", "EVENTS", "ALL_COUNCILS", null));
        ValidatableResponse before = deliverables(YEAR);
        int others = before.extract().path("deliverables[0].planned");
        int otherParts = before.extract().path("deliverables[1].planned");
        String type = code("COUNCIL");
        membership.councilType(type);
        UUID barrow = membership.organisation("Barrow", type, "barrow", YEAR);
        UUID carlisle = membership.organisation("Carlisle", type, "carlisle", YEAR);
        membership.organisation("Eden", type, "carlisle", YEAR);
        UUID fire = membership.organisation("carlisle");
        for (UUID got : new UUID[] {barrow, barrow, carlisle, fire}) {
            recorded(programme, guides, "2013-10-01", ",\"organisation\":\"%s\"".formatted(got));
        }
        held(event(seminars, "2013-06-04", ",\"subRegion\":\"carlisle\""));
        UUID forum = event(forums, "2013-06-05", "");
        membership.subscription(
                barrow, YEAR.toString(), "AGREED", YEAR.firstDay().toString());
        String booking = at(forum) + "/bookings/"
                + id(BookingClerk.book(officer(), forum, barrow, ",\"places\":2,\"effectiveOn\":\"2013-04-01\"")
                        .statusCode(201));
        attended(booking, 2).statusCode(200);
        held(forum);

        deliverables(YEAR)
                .body("deliverables.unit", contains("GUIDE", "EVENT", "FORUM"))
                .body("deliverables.planned", contains(others + 3, otherParts + 2, others + 3))
                .body("deliverables.done", contains(2, 1, 1))
                .body("deliverables.shortfall", contains(others + 1, otherParts + 1, others + 2))
                .body("deliverables[0].unreached", hasSize(others + 1))
                .body("deliverables[1].unreached", hasSize(otherParts + 1))
                .body("deliverables[2].unreached", hasSize(others + 2))
                .body("deliverables[0].unreached.organisationName", hasItem("Eden"))
                .body("deliverables[0].unreached.organisationName", not(hasItem("Barrow")))
                .body("deliverables[0].unreached.subRegion", hasItem("carlisle"))
                .body("deliverables[1].unreached.subRegion", hasItem("barrow"))
                .body("deliverables[1].unreached.subRegion", not(hasItem("carlisle")))
                .body("deliverables[2].unreached.organisationName", hasItems("Carlisle", "Eden"));
    }

    @Test
    void refusesWhoMayNotReadAndYearsThatAreNone() {
        as(Roles.AUDITOR).get(DELIVERABLES + YEAR).then().statusCode(200);
        as(Roles.ORGANISATION_USER).get(DELIVERABLES + YEAR).then().statusCode(403);
        officer().get("/programme/v1/deliverables").then().statusCode(400);
        officer().get(DELIVERABLES + "2013-15").then().statusCode(400);
    }
}
