package org.concordat.programme.project.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.project.milestone.MilestonePlan;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.Test;

/** What funding tells of awards, by the examples of its contract. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AwardEventsTest {

    private static final String TOPIC = "funding.awards";
    private static final String PROJECTS_TOPIC = "programme.projects";
    private static final String RECIPIENT = "01920000-0000-7000-8000-000000000011";
    private static final String SUCCESSOR = "01920000-0000-7000-8000-000000000019";
    private static final String MILESTONE = "01920000-0000-7000-8000-000000000504";

    @Inject
    AgroalDataSource dataSource;

    private final UUID award = UUID.randomUUID();
    private long version;

    private static JsonNode example(String fact) {
        return EventContract.of("funding-service").example("concordat.funding.%s.v1".formatted(fact));
    }

    /** Tells the example of a fact about the award, as its next version. */
    private void tell(String fact) {
        tell(fact, version++, example(fact));
    }

    private void tell(String fact, long version, JsonNode data) {
        new Membership(dataSource)
                .tell(TOPIC, "concordat.funding.%s.v1".formatted(fact), award, version, "2008-07-20", data.toString());
    }

    private List<String> projects() {
        return officer().get(PROJECTS + "?award=" + award).jsonPath().getList("items.id");
    }

    private UUID projectId() {
        assertThat(projects()).hasSize(1);
        return UUID.fromString(projects().get(0));
    }

    private ValidatableResponse project() {
        return officer().get(at(projectId())).then().statusCode(200);
    }

    @Test
    void anAcceptedAwardCreatesItsProject() {
        tell("award-made");
        assertThat(projects()).isEmpty();
        tell("award-accepted");
        project()
                .body("award", equalTo(award.toString()))
                .body("lead", equalTo(RECIPIENT))
                .body("title", equalTo("Shared payroll of two councils"))
                .body("stage", equalTo("MANDATE"))
                .body("proposedOn", equalTo("2008-07-20"))
                .body("onHold", equalTo(false));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(PROJECTS_TOPIC, "concordat.programme.project-created.v1", projectId()));
    }

    @Test
    void oneProjectExistsAfterTheEventTenTimesOver() {
        for (int i = 0; i < 10; i++) {
            tell("award-accepted", i % 3, example("award-accepted"));
        }
        assertThat(projects()).hasSize(1);
    }

    @Test
    void theProjectHasTheAwardsMilestonesByTheirIds() {
        tell("award-accepted");
        tell("award-activated");
        tell("award-resumed");
        project()
                .body("milestones.id", contains(MILESTONE))
                .body("milestones.title", contains("Payroll of the first council moved"))
                .body("stage", equalTo("MANDATE"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        PROJECTS_TOPIC, "concordat.programme.project-milestone-added.v1", projectId()));
    }

    @Test
    void aMilestoneThatFundingDoesNotNameIsTheAwards() {
        JsonNode unnamed = example("award-activated").deepCopy();
        ((ObjectNode) unnamed.at("/state/schedule/0")).remove("milestoneName");
        tell("award-activated", 3, unnamed);
        project().body("milestones.title", contains("Milestone of the award"));
    }

    @Test
    void aMilestoneThatALaterEventBringsIsAdded() {
        tell("award-activated");
        JsonNode more = example("award-varied").deepCopy();
        String other = UUID.randomUUID().toString();
        ObjectNode instalment =
                example("award-activated").at("/state/schedule/0").deepCopy();
        ((ArrayNode) more.at("/state/schedule")).add(instalment.put("milestone", other));
        tell("award-varied", 9, more);
        project().body("milestones.id", contains(MILESTONE, other));
    }

    /** The example of an active award, paying in so many instalments, each on a milestone of its own. */
    private static JsonNode payingOn(int milestones) {
        JsonNode activated = example("award-activated").deepCopy();
        var schedule = (ArrayNode) activated.at("/state/schedule");
        ObjectNode instalment = schedule.get(0).deepCopy();
        schedule.removeAll();
        for (int i = 0; i < milestones; i++) {
            schedule.add(
                    instalment.deepCopy().put("milestone", UUID.randomUUID().toString()));
        }
        return activated;
    }

    @Test
    void allMilestonesOfTheLongestScheduleAreThere() {
        tell("award-activated", 0, payingOn(MilestonePlan.MOST_PAID_ON));
        project().body("milestones", hasSize(MilestonePlan.MOST_PAID_ON));
    }

    @Test
    void anAwardThatPaysOnMoreThanFundingAllowsIsParkedAndLosesNothing() {
        Kafka.send(
                TOPIC,
                UUID.randomUUID(),
                "concordat.funding.award-activated.v1",
                award,
                0,
                "2008-07-20",
                payingOn(MilestonePlan.MOST_PAID_ON + 1).toString());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(admin().queryParam("limit", 200)
                        .get("/programme/v1/parked-events")
                        .jsonPath()
                        .getString("items.find { it.key == '%s' }.reason".formatted(award)))
                .contains("schedule"));
        assertThat(projects()).isEmpty();
    }

    @Test
    void aSuspendedAwardHoldsItsProjectUntilItIsResumed() {
        tell("award-activated");
        tell("award-suspended");
        project().body("onHold", equalTo(true)).body("heldBecause", equalTo("The award is suspended"));
        officer()
                .body("{}")
                .post(at(projectId()) + "/resumption")
                .then()
                .statusCode(409)
                .body("type", containsString("award-suspended"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(PROJECTS_TOPIC, "concordat.programme.project-held.v1", projectId()));
        tell("award-resumed");
        project().body("onHold", equalTo(false));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(PROJECTS_TOPIC, "concordat.programme.project-resumed.v1", projectId()));
    }

    @Test
    void theLeadFollowsANovation() {
        tell("award-activated");
        tell("award-novated");
        project().body("lead", equalTo(SUCCESSOR)).body("onHold", equalTo(true));
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent(PROJECTS_TOPIC, "concordat.programme.project-lead-changed.v1", projectId()));
    }

    @Test
    void aTerminatedAwardOnlyProposesToStopAndAPersonDecides() {
        tell("award-activated");
        tell("award-terminated");
        project()
                .body("stopProposed", equalTo(true))
                .body("stopReason", containsString("terminated"))
                .body("stage", equalTo("MANDATE"));
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent(PROJECTS_TOPIC, "concordat.programme.project-stop-proposed.v1", projectId()));
        officer()
                .body("{\"reason\":\"The councils pay for it themselves\"}")
                .post(at(projectId()) + "/stop-dismissal")
                .then()
                .statusCode(200)
                .body("stopProposed", equalTo(false));
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent(PROJECTS_TOPIC, "concordat.programme.project-stop-dismissed.v1", projectId()));
        tell("award-terminated");
        project().body("stopProposed", equalTo(false));
    }

    @Test
    void aWithdrawnAwardProposesToStopToo() {
        tell("award-accepted");
        tell("award-withdrawn");
        project().body("stopProposed", equalTo(true));
        decide(admin(), projectId(), "MANDATE", decision("REFUSE", "2008-08-01"))
                .statusCode(200)
                .body("stage", equalTo("REFUSED"))
                .body("stopProposed", equalTo(false));
        tell("award-accepted");
        project().body("stage", equalTo("REFUSED"));
    }

    @Test
    void oldNewsChangesNothing() {
        tell("award-terminated", 7, example("award-terminated"));
        tell("award-accepted", 3, example("award-accepted"));
        assertThat(projects()).isEmpty();
        tell("award-activated", 8, example("award-activated"));
        tell("award-suspended", 6, example("award-suspended"));
        project().body("onHold", equalTo(false));
    }

    @Test
    void aProjectThatFollowsFromAnAwardNeedsItsMandateLikeAnyOther() {
        tell("award-accepted");
        decide(admin(), projectId(), "MANDATE", decision("PASS", "2008-08-01"))
                .statusCode(200)
                .body("stage", equalTo("INITIATION"));
    }

    @Test
    void itsReportsAreDueAsTheProgrammeSaysThatItJoinsLater() {
        tell("award-accepted");
        UUID programme = id(officer()
                .body("""
                        {"code":"%s","name":"A programme","startsOn":"2008-04-01","endsOn":"2010-03-31",
                         "fundingSources":[],"projectRules":{"reportDueDays":21}}""".formatted(code("PROGRAMME")))
                .post(Api.PROGRAMMES)
                .then()
                .statusCode(201));
        officer()
                .header("If-Match", "*")
                .body("{\"programme\":\"%s\"}".formatted(programme))
                .patch(at(projectId()))
                .then()
                .statusCode(200);
        decide(admin(), projectId(), "MANDATE", decision("PASS", "2008-08-01")).statusCode(200);
        officer()
                .body("{\"effectiveOn\":\"2008-08-02\",\"businessCase\":{\"reference\":\"Case\",\"version\":\"1\"}}")
                .post(at(projectId()) + "/gates/DELIVERY/submission")
                .then()
                .statusCode(200);
        decide(admin(), projectId(), "DELIVERY", decision("PASS", "2008-09-02")).statusCode(200);
        project().body("nextReportDueOn", equalTo("2008-10-21"));
    }

    @Test
    void aStatusOfTheFutureIsNotMisread() {
        JsonNode unheardOf = example("award-activated").deepCopy();
        ((ObjectNode) unheardOf.path("state")).put("status", "IN_ARBITRATION");
        tell("award-activated", 0, unheardOf);
        assertThat(projects()).isEmpty();
    }
}
