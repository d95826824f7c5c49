package org.concordat.funding.application.application;

import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.application.application.Applicants.at;
import static org.concordat.funding.application.application.Applicants.body;
import static org.concordat.funding.application.application.Applicants.start;
import static org.concordat.funding.application.application.Applicants.submit;
import static org.concordat.funding.application.application.Applicants.user;
import static org.concordat.funding.call.call.CallClerk.CALLS;
import static org.concordat.funding.call.call.CallClerk.draft;
import static org.concordat.funding.call.call.CallClerk.officer;
import static org.concordat.funding.call.call.CallClerk.openBody;
import static org.concordat.funding.call.call.CallClerk.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.funding.register.Strategy;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a call asks, and which support offers it quotes. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ChallengeResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Strategy programme;
    private UUID shared;
    private UUID customer;
    private UUID applicant;
    private UUID application;

    @BeforeEach
    void anApplicationToACallWhosePrioritiesServeObjectives() {
        programme = new Strategy(dataSource);
        shared = programme.objective(Strategy.code());
        customer = programme.objective(Strategy.code());
        applicant = new Applicants(dataSource).district();
        application = start(
                applicant,
                body(publish(draft(call(shared, customer))), "60000.00", "")
                        .replace("\"SHARED\",\"CUSTOMER\"", "\"SHARED\""));
    }

    private static String call(UUID shared, UUID customer) {
        return openBody(createFund(), "")
                .replace("\"weight\":\"60\"", "\"weight\":\"60\",\"objective\":\"%s\"".formatted(shared))
                .replace("\"weight\":\"40\"", "\"weight\":\"40\",\"objective\":\"%s\"".formatted(customer));
    }

    private ValidatableResponse challenge(RequestSpecification who) {
        return who.get(at(application) + "/challenge").then();
    }

    @Test
    void quotesTheOffersInForceForTheObjectivesThatTheApplicationAddresses() {
        UUID own = programme.offer(shared, "LOCAL", "A council", applicant, "2008-10-01", null);
        UUID national = programme.offer(shared, "NATIONAL", "An agency", null, "2008-10-01", "2199-12-31");
        programme.offer(shared, "NATIONAL", "Another agency", null, "2008-10-01", "2009-03-31");
        programme.offer(shared, "REGIONAL", "The partnership", UUID.randomUUID(), "2008-10-01", null);
        programme.offer(customer, "NATIONAL", "An agency", null, "2008-10-01", null);
        challenge(user(applicant))
                .statusCode(200)
                .body("questions.code", contains("NATIONAL"))
                .body("questions.text", contains("Could a national programme pay for this?"))
                .body("questions.answer", contains("No, there is none"))
                .body("supportOffers.id", contains(national.toString(), own.toString()))
                .body("supportOffers.offeredBy", contains("An agency", "A council"))
                .body("supportOffers[0].what", equalTo("A peer for a week"))
                .body("supportOffers[0].objective", equalTo(shared.toString()))
                .body("supportOffers[0].validUntil", equalTo("2199-12-31"))
                .body("supportOffers[0].link", equalTo("/programme/v1/support-offers/" + national));
    }

    @Test
    void namesTheOrganisationThatOffers() {
        UUID id = UUID.randomUUID();
        programme.tell(
                Strategy.OFFERS,
                Strategy.OFFER_MADE,
                id,
                0,
                Strategy.offerData(shared, "LOCAL", "x", null, "2008-10-01", null)
                        .replace(
                                "\"organisation\":null,\"name\":\"x\"",
                                "\"organisation\":\"%s\",\"name\":null".formatted(applicant)));
        challenge(user(applicant)).body("supportOffers.offeredBy", contains("District"));
    }

    @Test
    void showsWhatIsAskedBeforeItIsAnsweredAndNothingWhereNothingIsOffered() {
        user(applicant)
                .header("If-Match", "*")
                .body("{\"answers\":[]}")
                .patch(at(application))
                .then()
                .statusCode(200);
        challenge(user(applicant))
                .statusCode(200)
                .body("questions[0].answer", nullValue())
                .body("supportOffers", empty());
    }

    @Test
    void isSeenByWhoSeesTheApplication() {
        challenge(user(new Applicants(dataSource).district())).statusCode(404);
        challenge(as(Roles.ASSESSOR)).statusCode(404);
        submit(applicant, application).statusCode(200);
        challenge(as(Roles.ASSESSOR)).statusCode(200);
        challenge(user(new Applicants(dataSource).district())).statusCode(404);
        challenge(officer()).statusCode(200);
    }

    @Test
    void aPriorityServesAnObjectiveThatProgrammeHasToldOf() {
        officer()
                .body(call(shared, UUID.randomUUID()))
                .post(CALLS)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-objective"))
                .body("errors[0].pointer", equalTo("/priorities"));
        UUID call = draft(call(shared, customer));
        officer()
                .get(CALLS + "/" + call)
                .then()
                .body("priorities.objective", contains(shared.toString(), customer.toString()));
    }
}
