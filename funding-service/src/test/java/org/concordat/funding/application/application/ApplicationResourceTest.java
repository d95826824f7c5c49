package org.concordat.funding.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.application.application.Applicants.APPLICATIONS;
import static org.concordat.funding.application.application.Applicants.at;
import static org.concordat.funding.application.application.Applicants.body;
import static org.concordat.funding.application.application.Applicants.partnershipOf;
import static org.concordat.funding.application.application.Applicants.start;
import static org.concordat.funding.application.application.Applicants.submit;
import static org.concordat.funding.application.application.Applicants.submitted;
import static org.concordat.funding.application.application.Applicants.user;
import static org.concordat.funding.call.call.CallClerk.closesAt;
import static org.concordat.funding.call.call.CallClerk.draft;
import static org.concordat.funding.call.call.CallClerk.officer;
import static org.concordat.funding.call.call.CallClerk.openBody;
import static org.concordat.funding.call.call.CallClerk.openCall;
import static org.concordat.funding.call.call.CallClerk.publish;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.Origin;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ApplicationResourceTest {

    private static final String TOPIC = "funding.applications";
    private static final String PROBLEM = "urn:concordat:problem:";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Applications applications;

    @Inject
    Changes changes;

    private Applicants applicants() {
        return new Applicants(dataSource);
    }

    private UUID district() {
        return applicants().district();
    }

    private static void assertTold(String fact, UUID application) {
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.%s.v1".formatted(fact), application));
    }

    /** What the feature of decisions does. */
    private void step(UUID id, ApplicationFact fact, Consumer<Application> step) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                CDI.current().select(Origin.class).get().onBehalfOf("a body", id.toString());
                changes.of(applications, id).record(fact, step);
            });
        } finally {
            request.terminate();
        }
    }

    private UUID assessed(UUID organisation, UUID call) {
        UUID application = submitted(organisation, call, "60000.00");
        step(application, ApplicationFact.APPLICATION_ASSESSED, Application::completeAssessment);
        return application;
    }

    private static ValidatableResponse recommend(UUID application, String body) {
        return officer().body(body).post(at(application) + "/recommendation").then();
    }

    private static String reserve(int place) {
        return "{\"kind\":\"RESERVE\",\"place\":%d,\"reason\":\"Good, but there is not enough\"}".formatted(place);
    }

    @Test
    void submitsAnApplicationAndTellsOfIt() {
        UUID organisation = district();
        UUID application = start(organisation, body(openCall(), "60000.00", ""));
        user(organisation)
                .get(at(application))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("partnership", nullValue())
                .body("beneficiaries.organisation", contains(organisation.toString()))
                .body("beneficiaries.share", contains("100"));
        submit(organisation, application)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue())
                .body("daysToDecision", nullValue());
        assertTold("application-submitted", application);
        officer().get(at(application)).then().statusCode(200).body("title", equalTo("Shared payroll"));
    }

    @Test
    void aDraftIsSeenByThoseWhoApplyAlone() {
        List<UUID> districts = applicants().districts(3);
        UUID call = openCall();
        UUID draft = start(districts.get(0), body(call, "60000.00", partnershipOf(districts.get(0), districts.get(1))));
        for (String other :
                List.of(Roles.PARTNERSHIP_ADMIN, Roles.PROGRAMME_OFFICER, Roles.BOARD_MEMBER, Roles.AUDITOR)) {
            as(other).get(at(draft)).then().statusCode(404);
            as(other).get(at(draft) + "/history").then().statusCode(404);
            as(other).get(at(draft) + "/attachments").then().statusCode(404);
            as(other)
                    .queryParam("call", call)
                    .get(APPLICATIONS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
        for (UUID own : districts.subList(0, 2)) {
            user(own).get(at(draft)).then().statusCode(200);
            user(own).queryParam("call", call).get(APPLICATIONS).then().body("items.id", contains(draft.toString()));
        }
    }

    @Test
    void anOrganisationSeesNothingOfItsNeighboursApplication() {
        UUID own = district();
        UUID neighbour = district();
        UUID call = openCall();
        UUID application = submitted(own, call, "60000.00");
        RequestSpecification stranger = user(neighbour);
        stranger.get(at(application)).then().statusCode(404);
        stranger.get(at(application) + "/history").then().statusCode(404);
        stranger.get(at(application) + "/attachments").then().statusCode(404);
        stranger.queryParam("call", call)
                .get(APPLICATIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        for (String step : List.of("submission", "agreement")) {
            user(neighbour).body("{}").post(at(application) + "/" + step).then().statusCode(404);
        }
        user(neighbour)
                .body("{\"reason\":\"Mine\"}")
                .post(at(application) + "/withdrawal")
                .then()
                .statusCode(404);
        user(neighbour)
                .header("If-Match", "*")
                .body("{}")
                .patch(at(application))
                .then()
                .statusCode(404);
    }

    @Test
    void onlyOrganisationsApplyAndOnlyForTheOneThatTheirTokenNames() {
        UUID call = openCall();
        officer().body(body(call, "60000.00", "")).post(APPLICATIONS).then().statusCode(403);
        as(Roles.ASSESSOR)
                .body(body(call, "60000.00", ""))
                .post(APPLICATIONS)
                .then()
                .statusCode(403);
        as(Roles.ORGANISATION_USER)
                .body(body(call, "60000.00", ""))
                .post(APPLICATIONS)
                .then()
                .statusCode(403)
                .body("detail", containsString("names no organisation"));
    }

    @Test
    void aPartnershipSubmitsWhenEveryMemberHasAgreed() {
        UUID lead = district();
        UUID member = district();
        UUID application = start(lead, body(openCall(), "60000.00", partnershipOf(lead, member)));
        submit(lead, application).statusCode(409).body("type", equalTo(PROBLEM + "members-have-not-agreed"));
        user(lead).body("{}").post(at(application) + "/agreement").then().statusCode(409);
        user(member)
                .body("{}")
                .post(at(application) + "/agreement")
                .then()
                .statusCode(200)
                .body("partnership.members.agreedOn[1]", notNullValue());
        submit(member, application).statusCode(403);
        submit(lead, application)
                .statusCode(200)
                .body("beneficiaries.share", contains("50", "50"))
                .body("partnership.members.share", contains("60", "40"));
        user(member).get(at(application)).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        user(member)
                .body("{\"reason\":\"No\"}")
                .post(at(application) + "/withdrawal")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesASubmissionAfterTheClosingInstantAndKeepsTheDraft() {
        UUID organisation = district();
        UUID call = openCall();
        UUID application = start(organisation, body(call, "60000.00", ""));
        closesAt(dataSource, call, Instant.now());
        submit(organisation, application).statusCode(409).body("type", equalTo(PROBLEM + "call-not-open"));
        user(organisation).get(at(application)).then().statusCode(200).body("status", equalTo("DRAFT"));
    }

    @Test
    void refusesAnApplicantThatWasDissolvedBeforeSubmission() {
        var membership = applicants().membership();
        UUID ended = membership.organisation(Told.of("Ellesmere Port", "DISTRICT", "cheshire"));
        UUID call = openCall();
        UUID application = start(ended, body(call, "60000.00", ""));
        membership.tell(
                ended,
                1,
                "2009-04-01",
                Told.of("Ellesmere Port", "DISTRICT", "cheshire").active(null, "2009-03-31"));
        // the round may have withdrawn it by then, for nobody follows it
        ValidatableResponse late = submit(ended, application);
        assertThat(late.extract().path("type").toString())
                .isIn(PROBLEM + "applicant-dissolved", PROBLEM + "step-not-allowed");
        UUID member = membership.organisation(Told.of("Neston", "DISTRICT", "cheshire"));
        UUID lead = district();
        UUID joint = start(lead, body(call, "60000.00", partnershipOf(lead, member)));
        user(member).body("{}").post(at(joint) + "/agreement").then().statusCode(200);
        membership.tell(
                member,
                1,
                "2009-04-01",
                Told.of("Neston", "DISTRICT", "cheshire").active(null, "2009-03-31"));
        submit(lead, joint).statusCode(422).body("type", equalTo(PROBLEM + "applicant-dissolved"));
    }

    @Test
    void refusesAnApplicantWhoIsNotEligible() {
        UUID organisation = district();
        String another = "T" + UUID.randomUUID();
        applicants().membership().type(another, true);
        UUID call = openCall(",\"eligibility\":{\"organisationTypes\":[\"%s\"]}".formatted(another));
        submit(organisation, start(organisation, body(call, "60000.00", "")))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "not-eligible"));
        UUID invited = district();
        UUID commission =
                publish(draft(openBody(createFund(), ",\"invitations\":[{\"organisation\":\"%s\"}]".formatted(invited))
                        .replace("\"OPEN\"", "\"COMMISSION\"")));
        submit(organisation, start(organisation, body(commission, "60000.00", "")))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "not-invited"));
        submit(invited, start(invited, body(commission, "60000.00", ""))).statusCode(200);
    }

    @Test
    void refusesAmountsThatMissTheTotal() {
        UUID organisation = district();
        String body = body(openCall(), "60000.00", "").replaceFirst("60000.00", "60000.01");
        user(organisation)
                .body(body)
                .post(APPLICATIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "amounts-miss-the-total"))
                .body("errors[0].pointer", equalTo("/amounts"));
    }

    @Test
    void amendsADraftForWhoHasSeenItAndNothingOnceItIsSubmitted() {
        UUID organisation = district();
        UUID other = district();
        UUID application = start(organisation, body(openCall(), "60000.00", ""));
        String amendment =
                "{\"summary\":null,\"beneficiaries\":[{\"organisation\":\"%s\",\"share\":\"100\"}]}".formatted(other);
        user(organisation).body(amendment).patch(at(application)).then().statusCode(428);
        user(organisation)
                .header("If-Match", "\"0\"")
                .body(amendment)
                .patch(at(application))
                .then()
                .statusCode(200)
                .body("summary", nullValue())
                .body("title", equalTo("Shared payroll"))
                .body("beneficiaries.organisation", contains(other.toString()));
        user(organisation)
                .header("If-Match", "\"0\"")
                .body(amendment)
                .patch(at(application))
                .then()
                .statusCode(412);
        submit(organisation, application).statusCode(422).body("errors.pointer", contains("/summary"));
        user(organisation)
                .header("If-Match", "*")
                .body("{\"summary\":\"Again\"}")
                .patch(at(application))
                .then()
                .statusCode(200);
        submit(organisation, application).statusCode(200);
        user(organisation)
                .header("If-Match", "*")
                .body(amendment)
                .patch(at(application))
                .then()
                .statusCode(409);
    }

    @Test
    void refusesAMemberOrABeneficiaryThatTheRegisterDoesNotKnow() {
        UUID organisation = district();
        user(organisation)
                .body(body(openCall(), "60000.00", partnershipOf(organisation, UUID.randomUUID())))
                .post(APPLICATIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "unknown-organisation"));
    }

    private static ValidatableResponse attach(UUID organisation, UUID application, String sha256) {
        return user(organisation)
                .body("""
                        {"title":"Business case","url":"https://files.example.org/case.pdf","mediaType":"application/pdf",
                         "size":48213,"sha256":"%s"}""".formatted(sha256))
                .post(at(application) + "/attachments")
                .then();
    }

    @Test
    void aChangedFileIsANewAttachmentAndWhatWasSubmittedStays() {
        UUID organisation = district();
        UUID application = start(organisation, body(openCall(), "60000.00", ""));
        attach(organisation, application, "not a digest").statusCode(400);
        String draftOnly = attach(organisation, application, "0".repeat(64))
                .statusCode(201)
                .extract()
                .header("Location");
        user(organisation).header("If-Match", "*").delete(draftOnly).then().statusCode(204);
        String location = attach(organisation, application, "1".repeat(64))
                .statusCode(201)
                .extract()
                .header("Location");
        submit(organisation, application).statusCode(200);
        user(organisation).header("If-Match", "*").delete(location).then().statusCode(409);
        attach(organisation, application, "2".repeat(64)).statusCode(201);
        assertTold("attachment-added", application);
        officer()
                .get(at(application) + "/attachments")
                .then()
                .statusCode(200)
                .body("items.sha256", contains("1".repeat(64), "2".repeat(64)));
        officer().get(location).then().statusCode(200).body("size", equalTo(48213));
        assertThatThrownBy(() -> new Sql(dataSource)
                        .update("delete from application_attachment where application = ?", application))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void isWithdrawnByTheApplicantUntilItIsDecided() {
        UUID organisation = district();
        UUID call = openCall();
        UUID application = submitted(organisation, call, "60000.00");
        String reason = "{\"reason\":\"Money found elsewhere\"}";
        user(organisation)
                .body(reason)
                .post(at(application) + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("endReason", equalTo("Money found elsewhere"))
                .body("daysToDecision", nullValue());
        assertTold("application-withdrawn", application);
        UUID decided = approved(organisation, call);
        user(organisation).body(reason).post(at(decided) + "/withdrawal").then().statusCode(409);
    }

    private UUID approved(UUID organisation, UUID call) {
        UUID application = assessed(organisation, call);
        recommend(
                        application,
                        "{\"kind\":\"FUND\",\"amount\":{\"amount\":\"50000.00\",\"currency\":\"GBP\"},\"reason\":\"Good\"}")
                .statusCode(200);
        step(
                application,
                ApplicationFact.APPLICATION_APPROVED,
                each -> each.approve(Money.pounds(50_000), today().plusDays(42)));
        return application;
    }

    @Test
    void showsTheDaysFromSubmissionToDecision() {
        UUID organisation = district();
        UUID call = openCall();
        UUID application = approved(organisation, call);
        user(organisation)
                .get(at(application))
                .then()
                .body("status", equalTo("APPROVED"))
                .body("approved.amount", equalTo("50000.00"))
                .body("daysToDecision", equalTo(42));
        officer().queryParam("call", call).get(APPLICATIONS).then().body("items.daysToDecision", contains(42));
        for (String fact : List.of("application-assessed", "application-recommended", "application-approved")) {
            assertTold(fact, application);
        }
    }

    @Test
    void aDeferredApplicationReturnsToItsBody() {
        UUID application = assessed(district(), openCall());
        recommend(application, "{\"kind\":\"REJECT\",\"reason\":\"Weak\"}").statusCode(200);
        step(
                application,
                ApplicationFact.APPLICATION_DEFERRED,
                each -> each.defer(Deferral.forQuestion("Who hosts it?")));
        officer()
                .get(at(application))
                .then()
                .body("status", equalTo("DEFERRED"))
                .body("deferral.question", equalTo("Who hosts it?"));
        step(application, ApplicationFact.APPLICATION_TAKEN_UP_AGAIN, Application::takeUpAgain);
        officer()
                .get(at(application))
                .then()
                .body("status", equalTo("RECOMMENDED"))
                .body("recommendation.kind", equalTo("REJECT"))
                .body("deferral", nullValue());
        assertTold("application-deferred", application);
        assertTold("application-taken-up-again", application);
    }

    @Test
    void aRejectedApplicationIsSubmittedAgainAsANewOneThatNamesIt() {
        UUID organisation = district();
        UUID call = openCall();
        UUID rejected = assessed(organisation, call);
        recommend(rejected, "{\"kind\":\"REJECT\",\"reason\":\"Weak\"}").statusCode(200);
        String naming = ",\"resubmits\":\"%s\"".formatted(rejected);
        user(organisation)
                .body(body(call, "60000.00", naming))
                .post(APPLICATIONS)
                .then()
                .statusCode(422);
        step(rejected, ApplicationFact.APPLICATION_REJECTED, each -> each.reject("Not now", today()));
        assertTold("application-rejected", rejected);
        UUID again = start(organisation, body(call, "60000.00", naming));
        submit(organisation, again).statusCode(200).body("resubmits", equalTo(rejected.toString()));
        user(district())
                .body(body(call, "60000.00", naming))
                .post(APPLICATIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "unknown-application"));
    }

    @Test
    void keepsTheReserveListInOrderAndEachPlaceForOneApplication() {
        UUID organisation = district();
        UUID call = openCall();
        UUID first = assessed(organisation, call);
        UUID second = assessed(organisation, call);
        recommend(second, reserve(2)).statusCode(200);
        recommend(first, reserve(2)).statusCode(409).body("type", equalTo(PROBLEM + "reserve-place-taken"));
        recommend(first, reserve(1)).statusCode(200).body("recommendation.place", equalTo(1));
        officer()
                .get("/funding/v1/calls/" + call + "/reserve-list")
                .then()
                .statusCode(200)
                .body("items.application", contains(first.toString(), second.toString()))
                .body("items.place", contains(1, 2));
        assertThatThrownBy(() ->
                        new Sql(dataSource).update("update application set reserve_place = 1 where id = ?", second))
                .hasMessageContaining("reserve_place_is_taken_once");
    }

    @Test
    void onlyOfficersRecommendAndOnlyWhatIsAssessed() {
        UUID application = submitted(district(), openCall(), "60000.00");
        String reject = "{\"kind\":\"REJECT\",\"reason\":\"Weak\"}";
        for (String other : List.of(Roles.BOARD_MEMBER, Roles.ASSESSOR, Roles.ORGANISATION_USER, Roles.AUDITOR)) {
            as(other)
                    .body(reject)
                    .post(at(application) + "/recommendation")
                    .then()
                    .statusCode(403);
        }
        recommend(application, reject).statusCode(409).body("type", equalTo(PROBLEM + "step-not-allowed"));
        recommend(application, "{\"kind\":\"FUND\",\"reason\":\"Good\"}").statusCode(422);
        recommend(application, "{\"kind\":\"FUND\"}").statusCode(400);
    }

    @Test
    void theHistoryOfTheDraftIsShownToThoseWhoApplyAlone() {
        UUID organisation = district();
        UUID application = submitted(organisation, openCall(), "60000.00");
        user(organisation)
                .get(at(application) + "/history")
                .then()
                .body("items.action", contains("draft-started", "application-submitted"));
        officer()
                .get(at(application) + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("application-submitted"));
    }

    @Test
    void theSameSubmissionSentTwiceTakesEffectOnce() {
        UUID organisation = district();
        UUID application = start(organisation, body(openCall(), "60000.00", ""));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            user(organisation)
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post(at(application) + "/submission")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
    }

    @Test
    void listsApplicationsByCallStatusApplicantAndPurposeAlsoAsCsv() {
        UUID one = district();
        UUID other = district();
        UUID call = openCall();
        UUID first = submitted(one, call, "60000.00");
        UUID second = submitted(other, call, "50000.00");
        Map<String, Object> all = Map.of("call", call, "status", "SUBMITTED", "purpose", "SHARED");
        officer()
                .queryParams(all)
                .get(APPLICATIONS)
                .then()
                .body("items.id", contains(first.toString(), second.toString()));
        officer()
                .queryParams(all)
                .queryParam("applicant", other)
                .get(APPLICATIONS)
                .then()
                .body("items.id", contains(second.toString()));
        officer()
                .queryParam("call", call)
                .queryParam("purpose", "CUSTOMER")
                .get(APPLICATIONS)
                .then()
                .body("items", hasSize(0));
        String csv = officer().queryParams(all).get(APPLICATIONS + ".csv").asString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).startsWith("id,call,applicant,partnership,title");
    }

    @Test
    void twoRecommendationsForOnePlaceAtTheSameMomentLeaveItToOne() throws Exception {
        UUID organisation = district();
        UUID call = openCall();
        List<UUID> both = List.of(assessed(organisation, call), assessed(organisation, call));
        assertThat(AtOnce.callWith(
                        both, each -> recommend(each, reserve(1)).extract().statusCode()))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void whatDoesNotMakeUpItsWholeCannotBeStored() {
        UUID lead = district();
        UUID member = district();
        UUID application = start(lead, body(openCall(), "60000.00", partnershipOf(lead, member)));
        var sql = new Sql(dataSource);
        assertThatThrownBy(() -> sql.update("update application set requested = 1 where id = ?", application))
                .hasMessageContaining("do not add up to what it asks");
        assertThatThrownBy(
                        () -> sql.update("update application_amount set amount = 1 where application = ?", application))
                .hasMessageContaining("do not add up to what it asks");
        assertThatThrownBy(
                        () -> sql.update("update application_member set share = 1 where application = ?", application))
                .hasMessageContaining("do not add up to 100");
    }
}
