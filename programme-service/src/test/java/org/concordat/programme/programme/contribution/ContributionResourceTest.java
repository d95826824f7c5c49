package org.concordat.programme.programme.contribution;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.TO_COME;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContributionResourceTest {

    private static final String CONTRIBUTIONS = "/programme/v1/contributions";
    private static final String REASON = "{\"reason\":\"Stated twice\"}";

    // no other test plans anything in this year
    private static final String YEAR = "1996-97";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID giver;
    private UUID programme;
    private UUID activity;
    private String kind;

    @BeforeEach
    void aProgrammeAndWhoGivesToIt() {
        membership = new Membership(dataSource);
        giver = membership.organisation("contribution-region");
        programme = Api.programme("1995-04-01", "1997-03-31");
        activity = id(Api.add(
                        programme,
                        Api.activity(Api.kind(false), YEAR, 10_000, 1_000L).replace("2008-04-01", "1996-04-01"))
                .statusCode(201));
        kind = Api.code("STAFF_TIME");
        as(Roles.PROGRAMME_OFFICER)
                .body("{\"code\":\"%s\",\"name\":\"Staff time\"}".formatted(kind))
                .post("/programme/v1/contribution-kinds")
                .then()
                .statusCode(201);
    }

    private String body(UUID organisation, String value, String more) {
        return """
            {"organisation":"%s","programme":"%s","activity":"%s","financialYear":"%s","kind":"%s","quantity":3,"unit":"DAYS",
             "value":{"amount":"%s","currency":"GBP"},"valuedHow":"At the cost of the post","givenFrom":"1996-10-07",
             "givenUntil":"1996-10-09","evidence":"Time sheets"%s}\
            """.formatted(organisation, programme, activity, YEAR, kind, value, more);
    }

    private static ValidatableResponse state(RequestSpecification who, String body) {
        return who.body(body).post(CONTRIBUTIONS).then();
    }

    private UUID stated(UUID organisation, String value) {
        return id(state(user(organisation), body(organisation, value, "")).statusCode(201));
    }

    private static ValidatableResponse step(RequestSpecification who, UUID contribution, String step, String body) {
        return who.body(body).post(at(contribution) + "/" + step).then();
    }

    private static String at(UUID contribution) {
        return CONTRIBUTIONS + "/" + contribution;
    }

    private static void told(String fact, UUID contribution) {
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "programme.contributions",
                        "concordat.programme.contribution-%s.v1".formatted(fact),
                        contribution));
    }

    @Test
    void isStatedByItsGiverConfirmedByAnOfficerAndWithdrawn() {
        UUID contribution = stated(giver, "750.00");
        told("stated", contribution);
        officer()
                .get(at(contribution))
                .then()
                .statusCode(200)
                .body("status", equalTo("STATED"))
                .body("quantity", equalTo(3))
                .body("unit", equalTo("DAYS"))
                .body("value.amount", equalTo("750.00"))
                .body("confirmedOn", nullValue());
        step(officer(), contribution, "confirmation", "{}").statusCode(200).body("status", equalTo("CONFIRMED"));
        told("confirmed", contribution);
        step(user(giver), contribution, "withdrawal", REASON)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("endedBecause", equalTo("Stated twice"));
        told("withdrawn", contribution);
        step(user(giver), contribution, "withdrawal", REASON).statusCode(409);
        officer().get(at(contribution) + "/history").then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void whoeverStatedItNeitherConfirmsNorRejectsIt() {
        UUID contribution = id(state(officer(), body(giver, "750.00", "")).statusCode(201));
        for (String step : List.of("confirmation", "rejection")) {
            step(officer(), contribution, step, REASON).statusCode(422).body("type", endsWith("two-persons-decide"));
        }
        step(as(Roles.PARTNERSHIP_ADMIN), contribution, "rejection", REASON)
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        told("rejected", contribution);
        step(as(Roles.PARTNERSHIP_ADMIN), contribution, "confirmation", "{}").statusCode(409);
    }

    @Test
    void standsBesideTheMoneyOfThePlanAndIsNeverAddedToIt() {
        UUID other = membership.organisation("contribution-region");
        String plan = "/programme/v1/regional-plan?financialYear=" + YEAR;
        String own = "programmes.find { it.id == '%s' }".formatted(programme);
        String budget = officer().get(plan).then().extract().path(own + ".activitiesBudget.amount");
        step(officer(), stated(giver, "750.00"), "confirmation", "{}").statusCode(200);
        stated(giver, "100.00");
        stated(other, "20.50");
        step(officer(), stated(other, "4000.00"), "rejection", REASON).statusCode(200);
        step(user(other), stated(other, "5000.00"), "withdrawal", REASON).statusCode(200);
        officer()
                .get(plan)
                .then()
                .statusCode(200)
                .body(own + ".activitiesBudget.amount", equalTo(budget))
                .body(own + ".actual.amount", equalTo("0.00"))
                .body(own + ".contributions.confirmed.amount", equalTo("750.00"))
                .body(own + ".contributions.stated.amount", equalTo("120.50"))
                .body(own + ".contributions.organisations", equalTo(2));
        officer()
                .get("/programme/v1/programmes/" + programme + "/contributions")
                .then()
                .statusCode(200)
                .body("years.financialYear", contains(YEAR))
                .body("years[0].contributions.confirmed.amount", equalTo("750.00"))
                .body("years[0].contributions.stated.amount", equalTo("120.50"))
                .body("years[0].contributions.organisations", equalTo(2))
                .body("years[0].activities.activity", contains(activity.toString()))
                .body("years[0].activities[0].contributions.organisations", equalTo(2));
    }

    @Test
    void anOrganisationThatGivesToTwoActivitiesCountsOnceInTheirProgramme() {
        stated(giver, "10.00");
        state(officer(), body(giver, "5.00", "").replace("\"activity\":\"%s\",".formatted(activity), ""))
                .statusCode(201)
                .body("activity", nullValue());
        officer()
                .get("/programme/v1/programmes/" + programme + "/contributions")
                .then()
                .body("years[0].contributions.stated.amount", equalTo("15.00"))
                .body("years[0].contributions.organisations", equalTo(1))
                .body("years[0].activities.contributions.stated.amount", contains("5.00", "10.00"));
    }

    @Test
    void isListedByEachFilterAndAsCsv() {
        UUID contribution = stated(giver, "750.00");
        for (String filter : List.of(
                "organisation=" + giver,
                "programme=" + programme,
                "activity=" + activity,
                "kind=" + kind,
                "financialYear=%s&status=STATED&organisation=%s".formatted(YEAR, giver))) {
            officer()
                    .get(CONTRIBUTIONS + "?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(contribution.toString()));
        }
        officer()
                .get(CONTRIBUTIONS + "?status=CONFIRMED&organisation=" + giver)
                .then()
                .body("items", hasSize(0));
        officer().get(CONTRIBUTIONS + "?kind=NO_SUCH").then().statusCode(400);
        officer()
                .get(CONTRIBUTIONS + ".csv?organisation=" + giver)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("750.00"));
    }

    @Test
    void refusesWhatIsStillToComeOrNobodyKnows() {
        String good = body(giver, "750.00", "");
        refused(good.replace("1996-10-09", TO_COME), "given-in-another-year");
        refused(good.replace(activity.toString(), UUID.randomUUID().toString()), "unknown-activity");
        UUID another = Api.programme("1995-04-01", "1997-03-31");
        refused(good.replace(programme.toString(), another.toString()), "unknown-activity");
        refused(good.replace(programme.toString(), UUID.randomUUID().toString()), "unknown-programme");
        refused(good.replace(giver.toString(), UUID.randomUUID().toString()), "unknown-organisation");
        refused(good.replace(kind, "NO_SUCH"), "unknown-contribution-kind");
        refused(good.replace("750.00", "0.00"), "contribution-without-value");
        refused(good.replace(YEAR, "1997-98").replace("1996-10", "1997-10"), "year-outside-programme");
        officer().body(good.replace(":3,", ":0,")).post(CONTRIBUTIONS).then().statusCode(400);
        officer()
                .body(good.replace("Time sheets", " "))
                .post(CONTRIBUTIONS)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesADayThatHasNotCome() {
        var year = FinancialYear.containing(LocalDate.parse(TO_COME));
        programme = Api.programme(year.firstDay().toString(), year.lastDay().toString());
        String body = body(giver, "750.00", "")
                .replace("\"activity\":\"%s\",".formatted(activity), "")
                .replace(YEAR, year.toString())
                .replace("1996-10-07", TO_COME)
                .replace("1996-10-09", TO_COME);
        state(officer(), body)
                .statusCode(422)
                .body("type", endsWith("not-yet"))
                .body("errors[0].pointer", equalTo("/givenUntil"));
    }

    private static void refused(String body, String type) {
        state(officer(), body).statusCode(422).body("type", endsWith(type));
    }

    @Test
    void anOrganisationsUserReachesWhatItsOwnGives() {
        UUID contribution = stated(giver, "750.00");
        UUID neighbour = membership.organisation("contribution-region");
        state(user(neighbour), body(giver, "750.00", "")).statusCode(404);
        user(neighbour).get(at(contribution)).then().statusCode(404);
        user(neighbour).get(at(contribution) + "/history").then().statusCode(404);
        step(user(neighbour), contribution, "withdrawal", REASON).statusCode(404);
        user(neighbour).get(CONTRIBUTIONS + "?programme=" + programme).then().body("items", hasSize(0));
        user(giver).get(CONTRIBUTIONS).then().body("items.id", contains(contribution.toString()));
        step(user(giver), contribution, "confirmation", "{}").statusCode(403);
        step(user(giver), contribution, "rejection", REASON).statusCode(403);
        user(giver)
                .get("/programme/v1/programmes/" + programme + "/contributions")
                .then()
                .statusCode(403);
        state(as(Roles.AUDITOR), body(giver, "750.00", "")).statusCode(403);
        as(Roles.AUDITOR).get(at(contribution)).then().statusCode(200);
    }
}
