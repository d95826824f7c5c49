package org.concordat.programme.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.body;
import static org.concordat.programme.project.ProjectClerk.closing;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.ProjectClerk.inInitiation;
import static org.concordat.programme.project.ProjectClerk.proposed;
import static org.concordat.programme.project.ProjectClerk.submit;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.businesscase.CaseClerk.approve;
import static org.concordat.programme.project.businesscase.CaseClerk.caseOf;
import static org.concordat.programme.project.businesscase.CaseClerk.draft;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GateResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID lead;

    @BeforeEach
    void anOrganisation() {
        membership = new Membership(dataSource);
        lead = membership.organisation("cheshire");
    }

    private static UUID programme(String projectRules) {
        return id(officer()
                .body("""
                        {"code":"%s","name":"A programme","startsOn":"2008-04-01","endsOn":"2010-03-31",
                         "fundingSources":[],"projectRules":%s}""".formatted(code("PROGRAMME"), projectRules))
                .post(Api.PROGRAMMES)
                .then()
                .statusCode(201));
    }

    private static String of(UUID programme) {
        return ",\"programme\":\"%s\"".formatted(programme);
    }

    @Test
    void passesGateByGateUntilItIsClosed() {
        UUID project = inDelivery(lead, "");
        submit(project, "CLOSING", "").statusCode(200);
        decide(admin(), project, "CLOSING", decision("PASS", "2009-03-01"))
                .statusCode(200)
                .body("stage", equalTo("CLOSING"));
        submit(project, "CLOSURE", "").statusCode(422).body("type", containsString("lessons-note-missing"));
        submit(project, "CLOSURE", ",\"lessonsNote\":\"Begin earlier\"")
                .statusCode(422)
                .body("type", containsString("closing-review-missing"))
                .body("errors[0].pointer", equalTo("/review"));
        submit(project, "CLOSURE", closing("MOSTLY")).statusCode(400);
        submit(project, "CLOSURE", closing("YES").replace("As planned", " ")).statusCode(400);
        submit(project, "CLOSURE", closing("YES")).statusCode(200);
        decide(admin(), project, "CLOSURE", decision("PASS", "2009-03-20"))
                .statusCode(200)
                .body("stage", equalTo("CLOSED"))
                .body("lessonsNote", equalTo("Begin earlier"))
                .body("review.objectivesMet.answer", equalTo("YES"))
                .body("review.onTime.sentence", equalTo("Two months late"))
                .body("gateDecisions.gate", contains("MANDATE", "DELIVERY", "CLOSING", "CLOSURE"))
                .body("gateDecisions[0].role", equalTo("PARTNERSHIP_ADMIN"))
                .body("gateDecisions[0].decidedOn", equalTo("2008-04-20"))
                .body("nextReportDueOn", nullValue());
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent("programme.projects", "concordat.programme.project-gate-decided.v1", project));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "programme.projects", "concordat.programme.project-gate-submitted.v1", project));
        decide(admin(), project, "CLOSURE", decision("PASS", "2009-03-21")).statusCode(409);
    }

    @Test
    void initiationEndsWithABusinessCase() {
        UUID project = inInitiation(lead, "");
        submit(project, "DELIVERY", "").statusCode(422).body("type", containsString("business-case-missing"));
        submit(project, "CLOSING", "").statusCode(409).body("allowed", contains("DELIVERY"));
        submit(project, "DELIVERY", ",\"businessCase\":{\"reference\":\"Case\"}")
                .statusCode(400);
        submit(project, "DELIVERY", ",\"businessCase\":{\"reference\":\"Case\",\"version\":\"1.2\"}")
                .statusCode(200)
                .body("businessCase.version", equalTo("1.2"));
    }

    private static String named(String version) {
        return ",\"businessCase\":{\"reference\":\"Case\",\"version\":\"%s\"}".formatted(version);
    }

    @Test
    void initiationEndsWithTheApprovedVersionOfABusinessCaseThatIsKeptHere() {
        UUID project = inInitiation(lead, "");
        officer().body(draft("")).post(caseOf(project)).then().statusCode(201);
        submit(project, "DELIVERY", named("1"))
                .statusCode(409)
                .body("type", containsString("business-case-not-approved"));
        approve(admin(), project).statusCode(200);
        for (String wrong : List.of("0", "2", "1.0")) {
            submit(project, "DELIVERY", named(wrong))
                    .statusCode(422)
                    .body("type", containsString("business-case-not-in-force"))
                    .body("errors[0].pointer", equalTo("/businessCase/version"));
        }
        officer().get(at(project)).then().body("submission", nullValue()).body("businessCase", nullValue());
        submit(project, "DELIVERY", named("1")).statusCode(200).body("businessCase.version", equalTo("1"));
    }

    @Test
    void whatIsReferredBackNamesTheVersionThatWasApprovedSince() {
        UUID project = inInitiation(lead, "");
        officer().body(draft("")).post(caseOf(project)).then().statusCode(201);
        approve(admin(), project).statusCode(200);
        submit(project, "DELIVERY", named("1")).statusCode(200);
        decide(admin(), project, "DELIVERY", decision("REFER_BACK", "2008-05-14"))
                .statusCode(200);
        officer()
                .header("If-Match", etag(caseOf(project)))
                .body(draft("").replace("20000", "30000"))
                .patch(caseOf(project))
                .then()
                .statusCode(200);
        approve(admin(), project).statusCode(200);
        submit(project, "DELIVERY", "").statusCode(422).body("type", containsString("business-case-not-in-force"));
        submit(project, "DELIVERY", named("2")).statusCode(200).body("businessCase.version", equalTo("2"));
    }

    @Test
    void refusesADecisionOfADayThatIsStillToCome() {
        UUID project = proposed(lead, "");
        decide(admin(), project, "MANDATE", decision("PASS", today().plusDays(2).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/decidedOn"));
    }

    @Test
    void refusesTheProposersOwnDecision() {
        UUID project = id(admin().body(body(lead, "")).post(PROJECTS).then().statusCode(201));
        decide(admin(), project, "MANDATE", decision("PASS", "2008-04-20"))
                .statusCode(403)
                .body("type", containsString("own-proposal"));
        officer().get(at(project)).then().body("stage", equalTo("MANDATE"));
    }

    @Test
    void refusesTheDecisionOfWhoeverSubmitted() {
        UUID project = inInitiation(lead, "");
        admin().body("{\"businessCase\":{\"reference\":\"Case\",\"version\":\"1\"}}")
                .post(at(project) + "/gates/DELIVERY/submission")
                .then()
                .statusCode(200);
        decide(admin(), project, "DELIVERY", decision("PASS", "2008-05-14"))
                .statusCode(403)
                .body("type", containsString("own-proposal"));
    }

    @Test
    void theRoleThatTheProgrammeNamesDecides() {
        UUID project = proposed(lead, of(programme("{\"gateRole\":\"BOARD_MEMBER\"}")));
        decide(admin(), project, "MANDATE", decision("PASS", "2008-04-20"))
                .statusCode(403)
                .body("type", containsString("another-role-decides"));
        decide(as(Roles.BOARD_MEMBER), project, "MANDATE", decision("PASS", "2008-04-20"))
                .statusCode(200)
                .body("gateDecisions[0].role", equalTo("BOARD_MEMBER"));
    }

    @Test
    void theBodyThatTheProgrammeNamesDecidesAndItsGovernanceOfficerRecordsIt() {
        UUID board = membership.body();
        UUID project = proposed(lead, of(programme("{\"gateBody\":\"%s\"}".formatted(board))));
        decide(admin(), project, "MANDATE", decision("PASS", "2008-04-20"))
                .statusCode(403)
                .body("type", containsString("a-body-decides"));
        decide(as(Roles.GOVERNANCE_OFFICER), project, "MANDATE", decision("PASS", "2008-04-20"))
                .statusCode(422)
                .body("type", containsString("minute-missing"));
        String minuted = """
                {"outcome":"CONDITIONS","conditions":"Sign first","reference":"Minute 14","decidedOn":"%s"}""";
        decide(as(Roles.GOVERNANCE_OFFICER), project, "MANDATE", minuted.formatted("2008-03-31"))
                .statusCode(422)
                .body("type", containsString("body-not-there-on-that-day"));
        decide(as(Roles.GOVERNANCE_OFFICER), project, "MANDATE", minuted.formatted("2008-04-20"))
                .statusCode(200)
                .body("stage", equalTo("INITIATION"))
                .body("gateDecisions[0].body", equalTo(board.toString()))
                .body("gateDecisions[0].role", nullValue())
                .body("gateDecisions[0].conditions", equalTo("Sign first"))
                .body("gateDecisions[0].reference", equalTo("Minute 14"));
    }

    @Test
    void aProgrammeNamesABodyThatIsKnownOrARoleAndNotBoth() {
        UUID board = membership.body();
        String path = Api.PROGRAMMES + "/" + programme("{\"gateBody\":\"%s\",\"reportDueDays\":5}".formatted(board));
        officer()
                .get(path)
                .then()
                .body("projectRules.gateBody", equalTo(board.toString()))
                .body("projectRules.reportDueDays", equalTo(5));
        patched(path, "{\"gateBody\":\"%s\"}".formatted(UUID.randomUUID()), 422);
        patched(path, "{\"gateBody\":\"%s\",\"gateRole\":\"BOARD_MEMBER\"}".formatted(board), 422);
        patched(path, "{\"reportDueDays\":91}", 400);
        patched(path, "null", 200);
        officer().get(path).then().body("projectRules", nullValue());
    }

    private static void patched(String path, String rules, int status) {
        officer()
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", etag(path))
                .body("{\"projectRules\":%s}".formatted(rules))
                .patch(path)
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.ORGANISATION_USER, Roles.AUDITOR, Roles.MEMBERSHIP_OFFICER})
    void nobodyElseDecides(String role) {
        UUID project = proposed(lead, "");
        decide(
                        role.equals(Roles.ORGANISATION_USER) ? user(lead) : as(role),
                        project,
                        "MANDATE",
                        decision("PASS", "2008-04-20"))
                .statusCode(403);
    }

    @Test
    void refusesAnOutcomeThatTheGateDoesNotHave() {
        UUID project = proposed(lead, "");
        decide(admin(), project, "MANDATE", decision("STOP", "2008-04-20"))
                .statusCode(422)
                .body("type", containsString("outcome-not-at-this-gate"));
        decide(admin(), project, "MANDATE", decision("CONDITIONS", "2008-04-20"))
                .statusCode(422)
                .body("type", containsString("conditions-unclear"));
        decide(admin(), project, "NOWHERE", decision("PASS", "2008-04-20")).statusCode(400);
        decide(admin(), UUID.randomUUID(), "MANDATE", decision("PASS", "2008-04-20"))
                .statusCode(404);
    }

    @Test
    void anOrganisationsUserAsksForTheGateOfItsOwnProject() {
        UUID project = inInitiation(lead, "");
        user(lead)
                .body("{\"businessCase\":{\"reference\":\"Case\",\"version\":\"1\"}}")
                .post(at(project) + "/gates/DELIVERY/submission")
                .then()
                .statusCode(200)
                .body("submission.gate", equalTo("DELIVERY"));
    }

    @Test
    void ofDecisionsTakenAtOnceOneStands() throws InterruptedException, ExecutionException {
        UUID project = proposed(lead, "");
        assertThat(AtOnce.call(4, () -> decide(admin(), project, "MANDATE", decision("PASS", "2008-04-20"))
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrder(200, 409, 409, 409);
        officer().get(at(project)).then().body("gateDecisions", hasSize(1));
    }

    @Test
    void aNewBaselineIsDecidedAndTheOldOneKept() {
        UUID project = inInitiation(lead, "");
        UUID milestone = id(officer()
                .body("{\"title\":\"First payslip\",\"forecastOn\":\"2009-01-31\"}")
                .post(at(project) + "/milestones")
                .then()
                .statusCode(201));
        String path = at(project) + "/milestones/" + milestone;
        admin().body("{\"reason\":\"Late\"}")
                .post(at(project) + "/baselines")
                .then()
                .statusCode(409);
        submit(project, "DELIVERY", ",\"businessCase\":{\"reference\":\"Case\",\"version\":\"1.2\"}");
        decide(admin(), project, "DELIVERY", decision("PASS", "2008-05-14"))
                .body("milestones.baselineOn", contains("2009-01-31"))
                .body("baseline", equalTo(1));
        officer()
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", etag(path))
                .body("{\"forecastOn\":\"2009-02-28\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("baselineOn", equalTo("2009-01-31"))
                .body("forecastOn", equalTo("2009-02-28"));
        officer()
                .body("{\"reason\":\"Late\"}")
                .post(at(project) + "/baselines")
                .then()
                .statusCode(403)
                .body("type", containsString("another-role-decides"));
        admin().body("{\"reason\":\"The supplier is late\",\"decidedOn\":\"2009-01-10\"}")
                .post(at(project) + "/baselines")
                .then()
                .statusCode(200)
                .body("milestones.baselineOn", contains("2009-02-28"))
                .body("baseline", equalTo(2));
        officer()
                .get(at(project) + "/baselines")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.number", contains(1, 2))
                .body("items[0].days.baselineOn", contains("2009-01-31"))
                .body("items[1].days.baselineOn", contains("2009-02-28"))
                .body("items[1].because", equalTo("The supplier is late"));
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent("programme.projects", "concordat.programme.project-baseline-set.v1", project));
    }
}
