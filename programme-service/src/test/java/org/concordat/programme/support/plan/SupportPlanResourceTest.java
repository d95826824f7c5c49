package org.concordat.programme.support.plan;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.SupportClerk.created;
import static org.concordat.programme.support.SupportClerk.id;
import static org.concordat.programme.support.SupportClerk.told;
import static org.concordat.programme.support.SupportClerk.user;
import static org.hamcrest.Matchers.contains;
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
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SupportPlanResourceTest {

    private static final String PLANS = "/programme/v1/support-plans";
    private static final String TOPIC = "programme.support-plans";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;

    @BeforeEach
    void aCouncil() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
    }

    private static ValidatableResponse open(RequestSpecification who, UUID organisation, String openedOn) {
        return who.body("""
                        {"organisation":"%s","warning":"Sickness days, worse for two periods","openedOn":"%s"}""".formatted(organisation, openedOn)).post(PLANS).then();
    }

    private static String opened(UUID organisation) {
        return created(PLANS, open(officer(), organisation, "2008-10-01"));
    }

    private static ValidatableResponse offer(RequestSpecification who, String plan, String offeredBy) {
        return who.body("""
                        {"what":"A peer for a week","offeredBy":%s,"offeredOn":"2008-10-02"}""".formatted(offeredBy)).post(plan + "/support").then();
    }

    private static String offered(String plan) {
        return plan + "/support/"
                + offer(officer(), plan, "{\"name\":\"Improvement and Development Agency\"}")
                        .statusCode(200)
                        .extract()
                        .path("support[0].id");
    }

    private static ValidatableResponse outcome(RequestSpecification who, String support, String on) {
        return who.body("{\"outcome\":\"Sickness fell\",\"outcomeOn\":\"%s\"}".formatted(on))
                .post(support + "/outcome")
                .then();
    }

    private static ValidatableResponse close(RequestSpecification who, String plan, String on) {
        return who.body("{\"conclusion\":\"Better than the region\",\"closedOn\":\"%s\"}".formatted(on))
                .post(plan + "/closure")
                .then();
    }

    @Test
    void keepsWhatWasOfferedByWhomAndWhatCameOfIt() {
        String plan = opened(council);
        told(TOPIC, "support-plan-opened", plan);
        String support = offered(plan);
        told(TOPIC, "support-plan-support-offered", plan);
        outcome(officer(), support, "2008-12-01")
                .statusCode(200)
                .body("support[0].what", equalTo("A peer for a week"))
                .body("support[0].offeredBy.name", equalTo("Improvement and Development Agency"))
                .body("support[0].outcome", equalTo("Sickness fell"))
                .body("support[0].outcomeOn", equalTo("2008-12-01"));
        told(TOPIC, "support-plan-outcome-recorded", plan);
        close(officer(), plan, "2009-03-31").statusCode(200).body("conclusion", equalTo("Better than the region"));
        told(TOPIC, "support-plan-closed", plan);
        user(council)
                .get(plan)
                .then()
                .body("warning", equalTo("Sickness days, worse for two periods"))
                .body("closedOn", equalTo("2009-03-31"))
                .body("support", hasSize(1));
        user(council).get(plan + "/history").then().body("items", hasSize(4));
        offer(officer(), plan, "{\"name\":\"Agency\"}").statusCode(409).body("type", endsWith("support-plan-closed"));
    }

    @Test
    void refusesWhatNobodyKnowsAndDaysThatDoNotFit() {
        String ahead = today().plusDays(2).toString();
        open(officer(), UUID.randomUUID(), "2008-10-01").statusCode(422).body("type", endsWith("unknown-organisation"));
        open(officer(), council, ahead).statusCode(422).body("type", endsWith("not-yet"));
        String plan = opened(council);
        offer(officer(), plan, "{}").statusCode(422).body("type", endsWith("not-one-offerer"));
        offer(officer(), plan, "{\"organisation\":\"%s\"}".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/offeredBy/organisation"));
        offer(officer(), plan, "{\"organisation\":\"%s\"}".formatted(membership.organisation("cheshire")))
                .statusCode(200)
                .body("support[0].outcome", nullValue());
        outcome(officer(), plan + "/support/" + UUID.randomUUID(), "2008-12-01").statusCode(404);
        outcome(officer(), offered(opened(council)), "2008-10-01")
                .statusCode(422)
                .body("type", endsWith("outcome-before-offer"));
        close(officer(), plan, "2008-09-30").statusCode(422).body("type", endsWith("closed-before-opened"));
    }

    @Test
    void listsWhatIsOpenAndWhatIsClosed() {
        String open = opened(council);
        String closed = opened(council);
        close(officer(), closed, "2009-03-31").statusCode(200);
        String own = PLANS + "?organisation=" + council;
        officer()
                .get(own)
                .then()
                .body("items.id", contains(id(open).toString(), id(closed).toString()));
        officer().get(own + "&open=true").then().body("items.id", contains(id(open).toString()));
        officer()
                .get(own + "&open=false")
                .then()
                .body("items.id", contains(id(closed).toString()));
    }

    @Test
    void keepsThePlanOfAnOrganisationFromItsNeighbours() {
        UUID neighbour = membership.organisation("cheshire");
        String plan = opened(council);
        user(neighbour).get(plan).then().statusCode(404);
        user(neighbour).get(plan + "/history").then().statusCode(404);
        user(neighbour).get(PLANS).then().body("items", hasSize(0));
        user(council).get(PLANS).then().body("items.id", contains(id(plan).toString()));
    }

    @Test
    void letsOfficersAlonePlan() {
        String plan = opened(council);
        open(user(council), council, "2008-10-01").statusCode(403);
        offer(user(council), plan, "{\"name\":\"Agency\"}").statusCode(403);
        outcome(as(Roles.AUDITOR), offered(plan), "2008-12-01").statusCode(403);
        close(user(council), plan, "2009-03-31").statusCode(403);
        as(Roles.AUDITOR).get(plan).then().statusCode(200);
    }
}
