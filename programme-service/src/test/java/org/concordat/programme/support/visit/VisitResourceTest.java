package org.concordat.programme.support.visit;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.activities;
import static org.concordat.programme.Api.activity;
import static org.concordat.programme.Api.add;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.kind;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.support.SupportClerk.VISITS;
import static org.concordat.programme.support.SupportClerk.amend;
import static org.concordat.programme.support.SupportClerk.told;
import static org.concordat.programme.support.SupportClerk.user;
import static org.concordat.programme.support.SupportClerk.visit;
import static org.concordat.programme.support.SupportClerk.visited;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VisitResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;

    @BeforeEach
    void aCouncil() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
    }

    private static void refused(String type, String pointer, UUID organisation, String day, String more) {
        visit(organisation, day, more)
                .statusCode(422)
                .body("type", endsWith(type))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void recordsWhatCameOfAVisit() {
        UUID programme = programme("2008-04-01", "2010-03-31");
        String activity = add(programme, activity(kind(false), "2008-09", 100, null))
                .statusCode(201)
                .extract()
                .path("id");
        String more = """
            ,"programme":"%s","activity":"%s","goodPracticeSeen":"One help desk","adviceGiven":"Share it",\
            "followUp":"A second visit\"""".formatted(programme, activity);
        String visit = visited(council, "2008-10-20", more);
        officer()
                .get(visit)
                .then()
                .statusCode(200)
                .body("organisation", equalTo(council.toString()))
                .body("visitedOn", equalTo("2008-10-20"))
                .body("findings", equalTo("Two payrolls run beside each other."))
                .body("goodPracticeSeen", equalTo("One help desk"))
                .body("adviceGiven", equalTo("Share it"))
                .body("followUp", equalTo("A second visit"))
                .body("version", equalTo(0));
        told("programme.visits", "visit-recorded", visit);
        officer()
                .get(visit + "/history")
                .then()
                .body("items.action", contains("visit-recorded"))
                .body("items[0].effectiveOn", equalTo("2008-10-20"));
        // a second visit to the same council counts for the activity too
        visited(council, "2008-12-01", more);
        officer()
                .get(VISITS + "?activity=" + activity)
                .then()
                .body("items.visitedOn", contains("2008-10-20", "2008-12-01"));
        officer()
                .get(VISITS + "?programme=" + programme + "&until=2008-11-01")
                .then()
                .body("items", hasSize(1));
        officer().get(activities(programme)).then().statusCode(200);
    }

    @Test
    void listsVisitsByDayUnderEachFilter() {
        UUID other = membership.organisation("cheshire");
        visited(council, "2008-12-01", "");
        visited(council, "2008-10-20", "");
        visited(other, "2008-11-01", "");
        String own = VISITS + "?organisation=" + council;
        officer().get(own).then().body("items.visitedOn", contains("2008-10-20", "2008-12-01"));
        officer().get(own + "&from=2008-10-21").then().body("items.visitedOn", contains("2008-12-01"));
        officer().get(own + "&from=2008-10-20&until=2008-11-30").then().body("items.visitedOn", contains("2008-10-20"));
    }

    @Test
    void refusesADayAheadAndNamesThatNobodyKnows() {
        LocalDate tomorrow = today().plusDays(2);
        refused("not-yet", "/visitedOn", council, tomorrow.toString(), "");
        visit(council, today().minusDays(1).toString(), "").statusCode(201);
        refused("unknown-organisation", "/organisation", UUID.randomUUID(), "2008-10-20", "");
        refused(
                "unknown-programme",
                "/programme",
                council,
                "2008-10-20",
                ",\"programme\":\"%s\"".formatted(UUID.randomUUID()));
        refused(
                "activity-without-programme",
                "/programme",
                council,
                "2008-10-20",
                ",\"activity\":\"%s\"".formatted(UUID.randomUUID()));
        refused(
                "unknown-activity",
                "/activity",
                council,
                "2008-10-20",
                ",\"programme\":\"%s\",\"activity\":\"%s\""
                        .formatted(programme("2008-04-01", "2009-03-31"), UUID.randomUUID()));
    }

    @Test
    void visitsAnOrganisationUntilItsLastDay() {
        UUID unitary = membership.organisation("cheshire");
        String before = visited(council, "2009-03-31", "");
        membership.end(council, "cheshire", "2009-03-31", unitary);
        refused("organisation-ended", "/organisation", council, "2009-04-01", "");
        visit(council, "2009-03-31", "").statusCode(201);
        // what was found there stays under the old id
        officer().get(before).then().body("organisation", equalTo(council.toString()));
        user(unitary).get(before).then().statusCode(404);
    }

    @Test
    void amendsWhatIsSentAndEmptiesWhatIsNull() {
        String visit = visited(council, "2008-10-20", ",\"adviceGiven\":\"Share it\",\"followUp\":\"Call\"");
        amend(visit, "{\"adviceGiven\":null,\"findings\":\"One payroll.\"}")
                .statusCode(200)
                .body("adviceGiven", nullValue())
                .body("followUp", equalTo("Call"))
                .body("findings", equalTo("One payroll."))
                .body("version", equalTo(1));
        told("programme.visits", "visit-amended", visit);
        amend(visit, "{\"visitedOn\":\"%s\"}".formatted(today().plusDays(2)))
                .statusCode(422)
                .body("type", endsWith("not-yet"));
        officer().body("{}").patch(visit).then().statusCode(428);
        officer().header("If-Match", "\"0\"").body("{}").patch(visit).then().statusCode(412);
    }

    @Test
    void showsAnOrganisationsUserItsOwnVisitsAlone() {
        UUID neighbour = membership.organisation("cheshire");
        String visit = visited(council, "2008-10-20", "");
        user(council).get(visit).then().statusCode(200);
        user(council).get(visit + "/history").then().statusCode(200).body("items", hasSize(1));
        user(neighbour).get(visit).then().statusCode(404);
        user(neighbour).get(visit + "/history").then().statusCode(404);
        user(council).get(VISITS).then().body("items.id", contains(visit.substring(visit.lastIndexOf('/') + 1)));
        user(neighbour).get(VISITS + "?organisation=" + council).then().body("items", hasSize(0));
    }

    @Test
    void letsOfficersAloneRecordVisits() {
        String visit = visited(council, "2008-10-20", "");
        String body = "{\"organisation\":\"%s\",\"visitedOn\":\"2008-10-20\",\"findings\":\"x\"}".formatted(council);
        user(council).body(body).post(VISITS).then().statusCode(403);
        as(Roles.AUDITOR).body(body).post(VISITS).then().statusCode(403);
        as(Roles.AUDITOR).get(visit).then().statusCode(200);
        user(council).header("If-Match", "*").body("{}").patch(visit).then().statusCode(403);
    }

    @Test
    void refusesAVisitOfWhichNothingWasFound() {
        officer()
                .body("{\"organisation\":\"%s\",\"visitedOn\":\"2008-10-20\",\"findings\":\" \"}".formatted(council))
                .post(VISITS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/findings"));
    }
}
