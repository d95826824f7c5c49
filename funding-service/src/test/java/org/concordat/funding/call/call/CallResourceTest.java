package org.concordat.funding.call.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.call.call.CallClerk.CALLS;
import static org.concordat.funding.call.call.CallClerk.body;
import static org.concordat.funding.call.call.CallClerk.closesAt;
import static org.concordat.funding.call.call.CallClerk.draft;
import static org.concordat.funding.call.call.CallClerk.laterBody;
import static org.concordat.funding.call.call.CallClerk.officer;
import static org.concordat.funding.call.call.CallClerk.openBody;
import static org.concordat.funding.call.call.CallClerk.openCall;
import static org.concordat.funding.call.call.CallClerk.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CallResourceTest {

    private static final String TOPIC = "funding.calls";
    private static final String PROBLEM = "urn:concordat:problem:";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    CallTimekeeping timekeeping;

    private static String at(UUID call) {
        return CALLS + "/" + call;
    }

    private static List<String> actionsOf(UUID call) {
        return officer()
                .get(at(call) + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
    }

    private static void awaitStatus(UUID call, String status) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer().get(at(call)).path("status").equals(status));
    }

    @Test
    void draftsACallWithTheUsualMinimumOfAssessments() {
        String location = officer()
                .body(openBody(createFund(), ""))
                .post(CALLS)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("DRAFT"))
                .body("minimumAssessments", equalTo(2))
                .body("priorities.weight", contains("60", "40"))
                .body("eligibility.organisations", equalTo(true))
                .body("eligibility.partnerships", equalTo(false))
                .extract()
                .header("Location");
        officer().get(location).then().statusCode(200).body("title", equalTo("Tranche 2"));
    }

    @Test
    void publishesACallWhoseInstantHasComeAndTellsThatItIsOpen() {
        UUID call = openCall();
        officer().get(at(call)).then().body("status", equalTo("OPEN"));
        for (String type : List.of("call-published", "call-opened")) {
            EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding." + type + ".v1", call));
        }
    }

    @Test
    void aPublishedCallOpensAndClosesByTheClockOnceEach() {
        UUID call = publish(draft(laterBody(createFund())));
        officer().get(at(call)).then().body("status", equalTo("PUBLISHED"));
        new Sql(dataSource).update("update funding_call set opens_at = now() - interval '1 hour' where id = ?", call);
        awaitStatus(call, "OPEN");
        closesAt(dataSource, call, Instant.now());
        awaitStatus(call, "CLOSED");
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.call-closed.v1", call));
        assertThat(actionsOf(call)).containsExactly("call-drafted", "call-published", "call-opened", "call-closed");
        officer().get(at(call) + "/history").then().body("items[3].actor", equalTo("calendar"));
    }

    @Test
    void severalReplicasThatLookAtOnceCloseACallOnce() throws Exception {
        UUID call = openCall();
        closesAt(dataSource, call, Instant.now());
        AtOnce.call(8, () -> {
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try {
                timekeeping.keepTime(call);
            } finally {
                request.terminate();
            }
            return null;
        });
        assertThat(actionsOf(call)).containsOnlyOnce("call-closed");
    }

    @Test
    void aDraftIsSeenByThoseWhoDraftCallsAlone() {
        UUID draft = draft(openBody(createFund(), ""));
        for (String other : List.of(Roles.ASSESSOR, Roles.BOARD_MEMBER, Roles.AUDITOR, Roles.ORGANISATION_USER)) {
            as(other).get(at(draft)).then().statusCode(404);
            as(other)
                    .queryParam("status", "DRAFT")
                    .get(CALLS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
        publish(draft);
        as(Roles.ORGANISATION_USER).get(at(draft)).then().statusCode(200);
    }

    @Test
    void refusesWhoMayApplyByCodesOfWhichMembershipHasNotTold() {
        String type = "T" + UUID.randomUUID();
        String subRegion = "s" + UUID.randomUUID();
        String wanted =
                ",\"eligibility\":{\"organisationTypes\":[\"%s\"],\"subRegions\":[\"%s\"]}".formatted(type, subRegion);
        UUID fund = createFund();
        officer()
                .body(openBody(fund, wanted))
                .post(CALLS)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "unknown-organisation-type"))
                .body("errors[0].pointer", equalTo("/eligibility/organisationTypes"));
        Membership membership = new Membership(dataSource);
        membership.type(type, true);
        officer()
                .body(openBody(fund, wanted))
                .post(CALLS)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "unknown-sub-region"))
                .body("errors[0].pointer", equalTo("/eligibility/subRegions"));
        membership.organisation(Told.of("A council", type, subRegion));
        UUID call = draft(openBody(fund, wanted));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"eligibility\":{\"subRegions\":[\"%s-not\"]}}".formatted(subRegion))
                .patch(at(call))
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "unknown-sub-region"));
    }

    @Test
    void amendsADraftForWhoHasSeenItAndNothingOnceItIsPublished() {
        new Membership(dataSource).organisation(Told.of("A council", "DISTRICT", "cumbria"));
        UUID call = draft(openBody(createFund(), ""));
        String amendment = "{\"title\":\"Tranche 3\",\"eligibility\":{\"subRegions\":[\"cumbria\"]}}";
        officer().body(amendment).patch(at(call)).then().statusCode(428);
        officer()
                .header("If-Match", "\"0\"")
                .body(amendment)
                .patch(at(call))
                .then()
                .statusCode(200)
                .body("title", equalTo("Tranche 3"))
                .body("summary", equalTo("Shared services"))
                .body("eligibility.subRegions", contains("cumbria"));
        officer()
                .header("If-Match", "\"0\"")
                .body(amendment)
                .patch(at(call))
                .then()
                .statusCode(412);
        publish(call);
        officer()
                .header("If-Match", "*")
                .body(amendment)
                .patch(at(call))
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "step-not-allowed"))
                .body("allowed", contains("extension"));
    }

    @Test
    void refusesWeightsThatMissTheWholeAndAFundThatIsNotThere() {
        UUID fund = createFund();
        String unweighed = openBody(fund, "").replace("\"40\"", "\"39.99\"");
        officer()
                .body(unweighed)
                .post(CALLS)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "weights-miss-the-whole"));
        officer()
                .body(openBody(UUID.randomUUID(), ""))
                .post(CALLS)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "unknown-fund"))
                .body("errors[0].pointer", equalTo("/fund"));
    }

    @Test
    void namesWhatIsMissingFromACall() {
        officer()
                .body("{\"title\":\" \",\"minimumAssessments\":0,\"priorities\":[]}")
                .post(CALLS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/fund", "/title", "/closesAt", "/minimumAssessments", "/priorities"));
    }

    @Test
    void onlyThoseWhoRunCallsDraftPublishAndExtendThem() {
        UUID call = draft(openBody(createFund(), ""));
        for (String other : List.of(Roles.ORGANISATION_USER, Roles.ASSESSOR, Roles.BOARD_MEMBER, Roles.AUDITOR)) {
            as(other).body(openBody(createFund(), "")).post(CALLS).then().statusCode(403);
            as(other).body("{}").post(at(call) + "/publication").then().statusCode(403);
            as(other)
                    .body("{\"closesAt\":\"2098-01-01T00:00:00Z\",\"reason\":\"Snow\"}")
                    .post(at(call) + "/extension")
                    .then()
                    .statusCode(403);
        }
    }

    private static ValidatableResponse extend(UUID call, String closesAt) {
        return officer()
                .body("{\"closesAt\":\"%s\",\"reason\":\"Snow\"}".formatted(closesAt))
                .post(at(call) + "/extension")
                .then();
    }

    @Test
    void itsClosingMovesLaterForEverybodyBeforeItHasPassed() {
        UUID call = openCall();
        extend(call, "2008-01-01T00:00:00Z")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "closing-moves-later-only"));
        extend(call, "2098-01-01T00:00:00Z").statusCode(200).body("closesAt", equalTo("2098-01-01T00:00:00Z"));
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.call-extended.v1", call));
        closesAt(dataSource, call, Instant.now());
        extend(call, "2098-06-01T00:00:00Z").statusCode(409);
    }

    @Test
    void listsCallsByTheirClosingAlsoAsCsv() {
        UUID fund = createFund();
        UUID later = publish(draft(
                body(fund, "OPEN", Instant.parse("2008-01-01T00:00:00Z"), Instant.parse("2090-02-01T00:00:00Z"), "")));
        UUID sooner = publish(draft(
                body(fund, "OPEN", Instant.parse("2008-01-01T00:00:00Z"), Instant.parse("2090-01-01T00:00:00Z"), "")));
        as(Roles.ORGANISATION_USER)
                .queryParam("fund", fund)
                .get(CALLS)
                .then()
                .statusCode(200)
                .body("items.id", contains(sooner.toString(), later.toString()));
        String csv = officer().queryParam("fund", fund).get(CALLS + ".csv").asString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).startsWith("id,fund,title");
    }

    @Test
    void aCallWhoseWeightsMissTheWholeCannotBeStored() {
        UUID call = draft(openBody(createFund(), ""));
        assertThatThrownBy(() -> new Sql(dataSource)
                        .update("update call_priority set weight = 50 where call = ? and code = 'SHARED'", call))
                .hasMessageContaining("do not add up to 100");
    }
}
