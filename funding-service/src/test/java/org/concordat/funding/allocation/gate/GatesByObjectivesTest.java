package org.concordat.funding.allocation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.once;
import static org.concordat.funding.allocation.Allocations.PLANS;
import static org.concordat.funding.allocation.Allocations.allocated;
import static org.concordat.funding.allocation.Allocations.approve;
import static org.concordat.funding.allocation.Allocations.approved;
import static org.concordat.funding.allocation.Allocations.body;
import static org.concordat.funding.allocation.Allocations.colleague;
import static org.concordat.funding.allocation.Allocations.fundOf150000;
import static org.concordat.funding.allocation.Allocations.openGate;
import static org.concordat.funding.allocation.Allocations.plan;
import static org.concordat.funding.register.Strategy.ACHIEVED;
import static org.concordat.funding.register.Strategy.REOPENED;
import static org.concordat.funding.register.Strategy.data;
import static org.concordat.funding.register.Strategy.in;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.funding.allocation.NorthWest;
import org.concordat.funding.register.Strategy;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Part of next year's share is released per sub-region only when its objectives for the year are achieved." */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GatesByObjectivesTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Organisations organisations;

    @Inject
    OpeningGates opening;

    private Strategy strategy;
    private final String code = Strategy.code();
    private UUID objective;

    @BeforeEach
    void anObjectiveOfTheNorthWest() {
        NorthWest.isKnown(dataSource, organisations);
        strategy = new Strategy(dataSource);
        objective = strategy.objective(code);
    }

    /** At 80% with a base of 60%, so that Cumbria's gate holds £4,565.22; in force from 30 April 2008. */
    private String gatedBy(UUID fund, UUID... objectives) {
        return approved(fund, "80", waitingFor(objectives));
    }

    private static String waitingFor(UUID... objectives) {
        return ",\"baseShare\":\"60\",\"gateYear\":\"2008-09\",\"gateObjectives\":%s"
                .formatted(
                        List.of(objectives).stream().map(id -> "\"" + id + "\"").toList());
    }

    private void achievedIn(long version, String... subRegions) {
        strategy.tell(
                ACHIEVED,
                objective,
                version,
                data(
                        code,
                        List.of(subRegions).stream()
                                .map(each -> in(each, "2008-09", "2009-03-20"))
                                .toArray(String[]::new)));
    }

    private static void awaitAllocated(UUID fund, String part, String amount) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(allocated(fund, "2008-09", part))
                .isEqualTo(amount));
    }

    /** The worker has looked at least twice since, so whatever was due has been tried. */
    private void theWorkerHasLooked() {
        UUID fund = fundOf150000();
        UUID other = strategy.objective(Strategy.code());
        gatedBy(fund, other);
        strategy.tell(ACHIEVED, other, 1, data(Strategy.code(), in("cumbria", "2008-09", "2009-03-20")));
        awaitAllocated(fund, "cumbria", "18260.87");
    }

    private static List<String> waiting() {
        return financeOfficer()
                .queryParam("limit", 200)
                .get("/funding/v1/waiting-gates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.plan");
    }

    @Test
    void aGateOpensByItselfOnceItsObjectiveIsAchievedInItsSubRegion() {
        UUID fund = fundOf150000();
        String plan = gatedBy(fund, objective);
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("13695.65");
        achievedIn(1, "cumbria");
        awaitAllocated(fund, "cumbria", "18260.87");
        assertThat(allocated(fund, "2008-09", "merseyside")).isEqualTo("11739.13");
        assertThat(allocated(fund, "2008-09", "REGIONAL")).isEqualTo("55434.78");
        financeOfficer()
                .get(PLANS + "/" + plan)
                .then()
                .body("releases", hasSize(1))
                .body("releases[0].kind", equalTo("GATE"))
                .body("releases[0].part", equalTo("cumbria"))
                .body("releases[0].decidedOn", equalTo("2009-03-20"))
                .body("releases[0].reason", equalTo("Objectives of 2008-09 achieved: " + code))
                .body("releases[0].reference", equalTo("Programme: %s 2009-03-20".formatted(code)))
                .body("gateObjectives", contains(objective.toString()))
                .body("gateYear", equalTo("2008-09"));
        financeOfficer()
                .get(PLANS + "/" + plan + "/history")
                .then()
                .body("items.action", contains("allocation-planned", "allocation-approved", "allocation-released"))
                .body("items[2].reason", equalTo("Objectives of 2008-09 achieved: " + code));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/entries")
                .then()
                .body("items[-1].effectiveOn", equalTo("2009-03-20"))
                .body("items[-1].amount.amount", equalTo("4565.22"))
                .body("items[-1].reason", equalTo("Gate of cumbria opened: Objectives of 2008-09 achieved: " + code));
        ConsumerRecord<String, byte[]> told = Kafka.awaitEvent(
                "funding.allocation-plans", "concordat.funding.allocation-released.v1", UUID.fromString(plan));
        EventContract.own().assertKept(told);
        assertThat(Kafka.header(told, CloudEventHeaders.EFFECTIVE_ON)).isEqualTo("2009-03-20");
        assertThat(JsonPath.from(Kafka.value(told)).getString("state.gateYear")).isEqualTo("2008-09");
    }

    @Test
    void withAllGatesOpenButOneTheExampleOfTheDesignStandsInTheLedger() {
        UUID fund = fundOf150000();
        gatedBy(fund, objective);
        achievedIn(1, "greater-manchester", "lancashire", "merseyside", "cumbria");
        awaitAllocated(fund, "REGIONAL", "35217.40");
        assertThat(allocated(fund, "2008-09", "greater-manchester")).isEqualTo("26086.96");
        assertThat(allocated(fund, "2008-09", "cheshire-and-warrington")).isEqualTo("15652.17");
    }

    @Test
    void itOpensTooWhenThePlanIsApprovedAfterTheObjectiveWasAchieved() {
        achievedIn(1, "cumbria");
        UUID fund = fundOf150000();
        String plan = plan(fund, "80", waitingFor(objective));
        once().body("{\"effectiveOn\":\"2009-04-15\"}")
                .post(PLANS + "/" + plan + "/approval")
                .then()
                .statusCode(422);
        colleague()
                .body("{\"effectiveOn\":\"2009-04-15\"}")
                .post(PLANS + "/" + plan + "/approval")
                .then()
                .statusCode(200);
        awaitAllocated(fund, "cumbria", "18260.87");
        financeOfficer().get(PLANS + "/" + plan).then().body("releases[0].decidedOn", equalTo("2009-04-15"));
    }

    @Test
    void allItsObjectivesHaveToBeAchieved() {
        UUID second = strategy.objective(Strategy.code());
        UUID fund = fundOf150000();
        String plan = gatedBy(fund, objective, second);
        achievedIn(1, "cumbria");
        theWorkerHasLooked();
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("13695.65");
        String other = Strategy.code();
        strategy.tell(ACHIEVED, second, 1, data(other, in("cumbria", "2008-09", "2009-03-27")));
        awaitAllocated(fund, "cumbria", "18260.87");
        financeOfficer().get(PLANS + "/" + plan).then().body("releases[0].decidedOn", equalTo("2009-03-27"));
    }

    @Test
    void anObjectiveOfAnotherYearOpensNothing() {
        UUID fund = fundOf150000();
        gatedBy(fund, objective);
        strategy.tell(ACHIEVED, objective, 1, data(code, in("cumbria", "2007-08", "2008-03-20")));
        theWorkerHasLooked();
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("13695.65");
    }

    @Test
    void aReopenedObjectiveBlocksAGateThatIsNotOpenYetAndTakesNothingBack() {
        UUID opened = fundOf150000();
        String plan = gatedBy(opened, objective);
        achievedIn(1, "cumbria");
        awaitAllocated(opened, "cumbria", "18260.87");
        strategy.tell(REOPENED, objective, 2, data(code));
        UUID blocked = fundOf150000();
        gatedBy(blocked, objective);
        theWorkerHasLooked();
        assertThat(allocated(blocked, "2008-09", "cumbria")).isEqualTo("13695.65");
        assertThat(allocated(opened, "2008-09", "cumbria")).isEqualTo("18260.87");
        financeOfficer().get(PLANS + "/" + plan).then().body("releases", hasSize(1));
    }

    @Test
    void howeverOftenAndInWhateverOrderItIsToldTheGateOpensOnce() {
        UUID fund = fundOf150000();
        String plan = gatedBy(fund, objective);
        achievedIn(3, "cumbria");
        strategy.tell(REOPENED, objective, 2, data(code));
        achievedIn(1, "cumbria", "merseyside");
        achievedIn(3, "cumbria");
        awaitAllocated(fund, "cumbria", "18260.87");
        achievedIn(4, "cumbria");
        theWorkerHasLooked();
        financeOfficer().get(PLANS + "/" + plan).then().body("releases.part", contains("cumbria"));
        opening.open(new DueGate(UUID.fromString(plan), "cumbria"));
        financeOfficer().get(PLANS + "/" + plan).then().body("releases.part", contains("cumbria"));
    }

    @Test
    void aRecordedDecisionOpensItAsWell() {
        UUID fund = fundOf150000();
        String plan = gatedBy(fund, objective);
        openGate(plan, "cumbria").statusCode(200);
        achievedIn(1, "cumbria", "merseyside");
        awaitAllocated(fund, "merseyside", "15652.17");
        financeOfficer()
                .get(PLANS + "/" + plan)
                .then()
                .body("releases.part", contains("cumbria", "merseyside"))
                .body("releases[0].reference", equalTo("Board 12/2009, item 4"));
    }

    @Test
    void whatOpenedStaysOpenWhenAnotherPlanTakesItsPlace() {
        UUID fund = fundOf150000();
        gatedBy(fund, objective);
        achievedIn(1, "cumbria");
        awaitAllocated(fund, "cumbria", "18260.87");
        strategy.tell(REOPENED, objective, 2, data(code));
        String next = gatedBy(fund, objective);
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("18260.87");
        financeOfficer().get(PLANS + "/" + next).then().body("releases.part", contains("cumbria"));
    }

    @Test
    void inAClosedMonthItOpensOnTheFirstDayOfTheFirstOpenOne() {
        UUID fund = fundOf150000();
        String plan = gatedBy(fund, objective);
        for (int month = 0; month < 12; month++) {
            once().body("{\"day\":\"%s\"}"
                            .formatted(YearMonth.of(2008, 4).plusMonths(month).atEndOfMonth()))
                    .post(FUNDS + "/" + fund + "/month-ends")
                    .then()
                    .statusCode(201);
        }
        achievedIn(1, "cumbria");
        awaitAllocated(fund, "cumbria", "18260.87");
        financeOfficer().get(PLANS + "/" + plan).then().body("releases[0].decidedOn", equalTo("2009-04-01"));
    }

    @Test
    void aGateWhoseMoneyTheRegionalPotHasNotGotWaitsIsShownAndOpensOnceItHas() {
        UUID fund = fundOf150000();
        String plan = approved(fund, "80", waitingFor(objective) + ",\"contingency\":\"10\"");
        // the pot has 45,000.00: 15,000.00 of its own and 30,000.00 behind the gates
        once().body("""
                        {"financialYear":"2008-09","part":"REGIONAL","amount":{"amount":"41000.00","currency":"GBP"},
                         "reference":"Board 4/2009","reason":"A later start","effectiveOn":"2009-03-31"}""").post(FUNDS + "/" + fund + "/carry-forwards").then().statusCode(201);
        achievedIn(1, "cumbria");
        theWorkerHasLooked();
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("13695.65");
        assertThat(waiting()).contains(plan);
        as(Roles.AUDITOR)
                .queryParam("limit", 200)
                .get("/funding/v1/waiting-gates")
                .then()
                .body("items.find { it.plan == '%s' }.subRegion".formatted(plan), equalTo("cumbria"))
                .body("items.find { it.plan == '%s' }.held.amount".formatted(plan), equalTo("4565.22"))
                .body("items.find { it.plan == '%s' }.fund".formatted(plan), equalTo(fund.toString()));
        once().body("""
                        {"reserve":"CONTINGENCY","part":"REGIONAL","amount":{"amount":"600.00","currency":"GBP"},
                         "effectiveOn":"2009-05-05","reason":"For the gate","reference":"Board 5/2009"}""").post(PLANS + "/" + plan + "/releases").then().statusCode(200);
        awaitAllocated(fund, "cumbria", "18260.87");
        assertThat(waiting()).doesNotContain(plan);
        assertThat(allocated(fund, "2008-09", "REGIONAL")).isEqualTo("34.78");
    }

    @Test
    void showsWhatEachGateHoldsAndWhichObjectiveItWaitsFor() {
        UUID fund = fundOf150000();
        String plan = gatedBy(fund, objective);
        achievedIn(1, "cumbria");
        awaitAllocated(fund, "cumbria", "18260.87");
        String cumbria = "gates.find { it.subRegion == 'cumbria' }";
        String merseyside = "gates.find { it.subRegion == 'merseyside' }";
        as(Roles.BOARD_MEMBER)
                .get(PLANS + "/" + plan + "/gates")
                .then()
                .statusCode(200)
                .body("gateYear", equalTo("2008-09"))
                .body("gates", hasSize(5))
                .body(cumbria + ".open", equalTo(true))
                .body(cumbria + ".held.amount", equalTo("4565.22"))
                .body(cumbria + ".objectives.code", contains(code))
                .body(cumbria + ".objectives[0].achievedOn", equalTo("2009-03-20"))
                .body(cumbria + ".objectives[0].evidence", equalTo("Board 12/2009, item 4"))
                .body(merseyside + ".open", equalTo(false))
                .body(merseyside + ".objectives[0].achievedOn", nullValue());
        String byDecision = approved(fundOf150000(), "80", ",\"baseShare\":\"60\"");
        financeOfficer()
                .get(PLANS + "/" + byDecision + "/gates")
                .then()
                .body("gateYear", nullValue())
                .body("gates[0].objectives", hasSize(0));
    }

    @Test
    void refusesAnObjectiveThatProgrammeHasNotToldOf() {
        financeOfficer()
                .body(body(fundOf150000(), "80", waitingFor(objective, UUID.randomUUID())))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-objective"))
                .body("errors.pointer", contains("/gateObjectives"));
    }

    @Test
    void theYearBeforeThePlansCountsUnlessItNamesAnother() {
        String more = ",\"baseShare\":\"60\",\"gateObjectives\":[\"%s\"]".formatted(objective);
        UUID fund = fundOf150000();
        String plan = plan(fund, "80", more);
        financeOfficer().get(PLANS + "/" + plan).then().body("gateYear", equalTo("2007-08"));
        approve(plan).statusCode(200);
        strategy.tell(ACHIEVED, objective, 1, data(code, in("cumbria", "2007-08", "2008-03-20")));
        awaitAllocated(fund, "cumbria", "18260.87");
        financeOfficer().get(PLANS + "/" + plan).then().body("releases[0].decidedOn", equalTo("2008-04-30"));
    }

    @Test
    void saysWhatIsWrongWithWhatAGateIsToWaitFor() {
        UUID fund = fundOf150000();
        for (var wrong : List.of(
                List.of(waitingFor(objective).replace(",\"baseShare\":\"60\"", ""), "gate-objectives-without-gates"),
                List.of(waitingFor(objective).replace("2008-09", "2009-10"), "gate-year-after-plan"),
                List.of(",\"baseShare\":\"60\",\"gateYear\":\"2008-09\"", "gate-year-without-objectives"))) {
            financeOfficer()
                    .body(body(fund, "80", wrong.get(0)))
                    .post(PLANS)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:concordat:problem:" + wrong.get(1)));
        }
        financeOfficer()
                .body(body(fund, "80", ",\"baseShare\":\"60\",\"gateObjectives\":[]"))
                .post(PLANS)
                .then()
                .statusCode(400);
    }

    @Test
    void whoActsForOneOrganisationSeesNoGates() {
        for (String path : List.of("/funding/v1/waiting-gates", PLANS + "/" + UUID.randomUUID() + "/gates")) {
            as(Roles.ORGANISATION_USER).get(path).then().statusCode(403);
        }
    }
}
