package org.concordat.membership.subscription.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.concordat.membership.testing.Told;
import org.concordat.platform.id.Ids;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SubscriptionRunResourceTest {

    private static final String RUNS = ROOT + "/subscription-runs";

    @Inject
    AgroalDataSource dataSource;

    private static String order(FinancialYear year, String type, String more) {
        return "{\"financialYear\":\"%s\",\"organisationTypes\":[\"%s\"]%s}".formatted(year, type, more);
    }

    private static Response ended(String run) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> officer().get(RUNS + "/" + run),
                        answer -> !answer.jsonPath().getString("state").equals("RUNNING"));
    }

    private static String start(String order) {
        Response response = officer().body(order).post(RUNS);
        String id = response.jsonPath().getString("id");
        response.then()
                .statusCode(202)
                .header("Location", endsWith(RUNS + "/" + id))
                .header("Retry-After", "1");
        return id;
    }

    @Test
    void previewsRaisesAndRaisesNothingTwice() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        for (int i = 0; i < 3; i++) {
            anOrganisation(type, subRegion);
        }
        anInvitation(anOrganisation(type, subRegion), year);
        create(
                "/organisations",
                "{\"name\":\"Dissolved\",\"type\":\"%s\",\"subRegion\":\"%s\",\"activeUntil\":\"2009-03-31\"}"
                        .formatted(type, subRegion));

        officer()
                .queryParam("financialYear", year.toString())
                .queryParam("organisationType", type)
                .get(ROOT + "/subscription-run-previews")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("total.amount", equalTo("6000.00"))
                .body("skipped", hasSize(2))
                .body("skipped[0].why", containsString("INVITED"))
                .body("skipped[1].why", containsString("not active"));

        String first = start(order(year, type, ""));
        ended(first)
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("raised", equalTo(3))
                .body("skipped", equalTo(2))
                .body("total", equalTo(5));
        ended(start(order(year, type, "")))
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("raised", equalTo(0))
                .body("skipped", equalTo(5));

        var raised = officer().queryParam("financialYear", year.toString()).get(ROOT + "/subscriptions");
        raised.then().body("items", hasSize(4));
        Told.awaitValid(
                "membership.subscriptions",
                "subscription-raised",
                UUID.fromString(raised.jsonPath().getString("items[3].id")));
        officer()
                .get(RUNS + "/" + first + "/history")
                .then()
                .body("items.action", contains("subscription-run-ordered", "subscription-run-finished"))
                .body("items.actor", contains(Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_OFFICER));
    }

    @Test
    void invitesOnlyTheMembersOfTheYearBeforeWhenAsked() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        FinancialYear before = aFinancialYear();
        FinancialYear year = aFinancialYear();
        aPublishedCard(before, type, "1500.00");
        aPublishedCard(year, type, "2000.00");
        UUID member = anOrganisation(type, subRegion);
        step(anInvitation(member, before), "agreement", "{}").then().statusCode(200);
        anInvitation(anOrganisation(type, subRegion), before);
        anOrganisation(type, subRegion);

        ended(start(order(year, type, ",\"membersOf\":\"%s\"".formatted(before))))
                .then()
                .body("raised", equalTo(1))
                .body("total", equalTo(1));
        officer()
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/subscriptions")
                .then()
                .body("items.organisation", contains(member.toString()));
    }

    @Test
    void aRunForLastYearsMembersInvitesTheSuccessorsOfMembers() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        FinancialYear before = FinancialYear.of("1996-97");
        FinancialYear year = before.next();
        aPublishedCard(before, type, "1500.00");
        aPublishedCard(year, type, "2000.00");
        UUID member = anOrganisation(type, subRegion);
        step(anInvitation(member, before), "agreement", "{}").then().statusCode(200);
        UUID split = anOrganisation(type, subRegion);
        UUID heir = anOrganisation(type, subRegion);
        UUID later = anOrganisation(type, subRegion);
        UUID bystander = anOrganisation(type, subRegion);
        endedBy("1997-04-01", member, split);
        endedBy("1997-10-01", split, heir, later);

        officer()
                .queryParam("financialYear", year.toString())
                .queryParam("membersOf", before.toString())
                .get(ROOT + "/subscription-run-previews")
                .then()
                .statusCode(200)
                .body("items.organisation", containsInAnyOrder(heir.toString(), later.toString()))
                .body("skipped.organisation", containsInAnyOrder(member.toString(), split.toString()));
        ended(start(order(year, type, ",\"membersOf\":\"%s\"".formatted(before))))
                .then()
                .body("raised", equalTo(2))
                .body("total", equalTo(4));
        officer()
                .queryParam("organisation", bystander)
                .get(ROOT + "/subscriptions")
                .then()
                .body("items", hasSize(0));
    }

    private static void endedBy(String day, UUID ending, UUID... successors) {
        String following = IntStream.range(0, successors.length)
                .mapToObj(i -> "{\"key\":\"s%d\",\"organisation\":\"%s\"}".formatted(i, successors[i]))
                .collect(Collectors.joining(","));
        UUID reorganisation = id(create(
                "/reorganisations",
                "{\"effectiveOn\":\"%s\",\"predecessors\":[{\"organisation\":\"%s\",\"successor\":\"s0\"}],\"successors\":[%s]}"
                        .formatted(day, ending, following)));
        officer()
                .body("{}")
                .post(ROOT + "/reorganisations/" + reorganisation + "/confirmation")
                .then()
                .statusCode(200);
    }

    @Test
    void goesOnWhereAProcessThatDiedHadLeftIt() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        UUID done = anOrganisation(type, subRegion);
        UUID next = anOrganisation(type, subRegion);
        UUID run = Ids.next();
        new Sql(dataSource).update("""
                        insert into subscription_run (id, version, financial_year, organisation_types, effective_on,
                            ordered_by, state, last_organisation, total, raised, skipped)
                        values (?, 1, ?, array[?], date '2008-04-01', 'officer', 'RUNNING', ?, 2, 1, 0)""", run, year.toString(), type, done);
        ended(run.toString()).then().body("state", equalTo("SUCCEEDED")).body("raised", equalTo(2));
        officer()
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/subscriptions")
                .then()
                .body("items.organisation", contains(next.toString()));
    }

    @Test
    void refusesAYearWithoutAPublishedCard() {
        FinancialYear year = aFinancialYear();
        officer()
                .body("{\"financialYear\":\"%s\"}".formatted(year))
                .post(RUNS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:no-published-rate-card"));
        officer()
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/subscription-run-previews")
                .then()
                .statusCode(422);
        officer().get(ROOT + "/subscription-run-previews").then().statusCode(400);
    }

    @Test
    void refusesToCancelARunThatIsOver() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        String run = start(order(year, type, ""));
        ended(run).then().body("state", equalTo("SUCCEEDED")).body("total", equalTo(0));
        officer()
                .body("{}")
                .post(RUNS + "/" + run + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:run-is-over"));
        assertThat(officer().get(RUNS).jsonPath().getList("items.id", String.class))
                .contains(run);
    }

    @Test
    void isOrderedByOfficersOnly() {
        as(Roles.FINANCE_OFFICER)
                .body("{\"financialYear\":\"2008-09\"}")
                .post(RUNS)
                .then()
                .statusCode(403);
    }
}
