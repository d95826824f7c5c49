package org.concordat.funding.allocation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.allocation.Allocations.PLANS;
import static org.concordat.funding.allocation.Allocations.allocated;
import static org.concordat.funding.allocation.Allocations.approve;
import static org.concordat.funding.allocation.Allocations.approved;
import static org.concordat.funding.allocation.Allocations.body;
import static org.concordat.funding.allocation.Allocations.colleague;
import static org.concordat.funding.allocation.Allocations.fundOf150000;
import static org.concordat.funding.allocation.Allocations.plan;
import static org.concordat.funding.allocation.Allocations.unallocated;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.NorthWest;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AllocationPlanResourceTest {

    private static final String TOPIC = "funding.allocation-plans";
    private static final List<String> SUB_REGIONS =
            List.of("cheshire-and-warrington", "cumbria", "greater-manchester", "lancashire", "merseyside");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Organisations organisations;

    @BeforeEach
    void theNorthWest() {
        NorthWest.isKnown(dataSource, organisations);
    }

    private static String problem(String type) {
        return "urn:concordat:problem:" + type;
    }

    private static ValidatableResponse planned(UUID fund, String weights) {
        return financeOfficer().body("""
                        {"fund":"%s","financialYear":"2008-09","share":"60","weights":[%s]}""".formatted(fund, weights)).post(PLANS).then();
    }

    @Test
    void plansTheExampleOfTheDesignToThePennyAndExplainsEachFigure() {
        UUID fund = fundOf150000();
        String location = financeOfficer()
                .body(body(fund, "60", ",\"reason\":\"Board paper 7\""))
                .post(PLANS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("amount.amount", equalTo("150000.00"))
                .body("share", equalTo("60"))
                .body("countedOn", equalTo("2008-04-01"))
                .body("subRegions.subRegion", equalTo(SUB_REGIONS))
                .body(
                        "subRegions.share.amount.amount",
                        equalTo(List.of("15652.17", "13695.65", "19565.22", "29347.83", "11739.13")))
                .body("topSlice.amount", equalTo("90000.00"))
                .body("regional.amount", equalTo("60000.00"))
                .body("subRegions[2].inputs[0].figure", equalTo("10"))
                .body("subRegions[2].inputs[0].total", equalTo("46"))
                .body("subRegions[2].weight", equalTo("21.73913043"))
                .body("subRegions[2].share.exact", equalTo("19565.21739130"))
                .body("subRegions[2].share.remainder", equalTo("0.739130"))
                .body("subRegions[2].share.penny", equalTo(true))
                .body("subRegions[2].baseShare", nullValue())
                .extract()
                .header("Location");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        assertThat(allocated(fund, "2008-09", "cumbria"))
                .as("a draft allocates nothing")
                .isEqualTo("0.00");
        as(Roles.AUDITOR).get(location).then().statusCode(200).header("ETag", startsWith("\"0-"));
        as(Roles.AUDITOR)
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("allocation-planned")))
                .body("items[0].reason", equalTo("Board paper 7"));
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.allocation-planned.v1", id));
    }

    @Test
    void theSamePlanComputedTwiceGivesTheSameBytes() {
        UUID fund = fundOf150000();
        String one = financeOfficer().get(PLANS + "/" + plan(fund, "60", "")).asString();
        String other = financeOfficer().get(PLANS + "/" + plan(fund, "60", "")).asString();
        String figures = one.substring(one.indexOf("\"status\""));
        assertThat(other.substring(other.indexOf("\"status\""))).isEqualTo(figures);
    }

    @Test
    void showsAnotherShareBesideThePlanAndStoresNothing() {
        UUID fund = fundOf150000();
        String plan = PLANS + "/" + plan(fund, "60", "");
        String before = financeOfficer().get(plan).asString();
        as(Roles.BOARD_MEMBER)
                .body("{\"share\":\"80\"}")
                .post(plan + "/what-ifs")
                .then()
                .statusCode(200)
                .body("plan.subRegions[0].share.amount.amount", equalTo("15652.17"))
                .body(
                        "whatIf.subRegions.share.amount.amount",
                        equalTo(List.of("20869.57", "18260.87", "26086.96", "39130.43", "15652.17")))
                .body("whatIf.topSlice.amount", equalTo("120000.00"))
                .body("differences.find { it.part == 'REGIONAL' }.difference.amount", equalTo("-30000.00"))
                .body(
                        "differences.find { it.part == 'cheshire-and-warrington' }.difference.amount",
                        equalTo("5217.40"));
        assertThat(financeOfficer().get(plan).asString()).isEqualTo(before);
        financeOfficer().get(plan + "/history").then().body("items", hasSize(1));
        financeOfficer().queryParam("fund", fund).get(PLANS).then().body("items", hasSize(1));
        assertThat(unallocated(fund)).isEqualTo("150000.00");
    }

    @Test
    void showsOtherWeightsBesideThePlan() {
        String plan = PLANS + "/" + plan(fundOf150000(), "60", "");
        financeOfficer()
                .body("""
                        {"weights":[{"kind":"FIXED","part":"100","shares":[
                          {"subRegion":"cumbria","share":"25.5"},{"subRegion":"lancashire","share":"74.5"}]}]}""")
                .post(plan + "/what-ifs")
                .then()
                .statusCode(200)
                .body("differences.find { it.part == 'cumbria' }.whatIf.amount", equalTo("22950.00"))
                .body("differences.find { it.part == 'merseyside' }.whatIf.amount", equalTo("0.00"));
        financeOfficer()
                .body("{\"share\":\"101\"}")
                .post(plan + "/what-ifs")
                .then()
                .statusCode(400);
        financeOfficer()
                .body("{}")
                .post(PLANS + "/" + UUID.randomUUID() + "/what-ifs")
                .then()
                .statusCode(404);
    }

    @Test
    void anApprovedPlanStandsInTheLedger() {
        UUID fund = fundOf150000();
        String plan = plan(fund, "60", "");
        approve(plan)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("APPROVED"))
                .body("allocations.find { it.part == 'REGIONAL' }.amount.amount", equalTo("60000.00"));
        assertThat(allocated(fund, "2008-09", "greater-manchester")).isEqualTo("19565.22");
        assertThat(allocated(fund, "2008-09", "lancashire")).isEqualTo("29347.83");
        assertThat(allocated(fund, "2008-09", "merseyside")).isEqualTo("11739.13");
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("13695.65");
        assertThat(allocated(fund, "2008-09", "cheshire-and-warrington")).isEqualTo("15652.17");
        assertThat(allocated(fund, "2008-09", "REGIONAL")).isEqualTo("60000.00");
        assertThat(unallocated(fund)).isEqualTo("0.00");
        financeOfficer()
                .get(FUNDS + "/" + fund + "/entries")
                .then()
                .body("items", hasSize(7))
                .body("items.findAll { it.businessId == '%s' }".formatted(plan), hasSize(6))
                .body("items[1].reason", equalTo("Allocation plan approved: Board 4/2008"))
                .body("items[1].effectiveOn", equalTo("2008-04-30"))
                .body("items[1].from.kind", equalTo("UNALLOCATED"));
        financeOfficer()
                .get(PLANS + "/" + plan + "/history")
                .then()
                .body("items.action", equalTo(List.of("allocation-planned", "allocation-approved")));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.allocation-approved.v1", UUID.fromString(plan)));
    }

    @Test
    void isApprovedByAnotherPersonThanWhoPlannedIt() {
        UUID fund = fundOf150000();
        String approval = PLANS + "/" + plan(fund, "60", "") + "/approval";
        financeOfficer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post(approval)
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("two-persons-decide")));
        assertThat(unallocated(fund)).isEqualTo("150000.00");
        colleague().body("{}").post(approval).then().statusCode(200);
        colleague().body("{}").post(approval).then().statusCode(409).body("type", equalTo(problem("step-not-allowed")));
    }

    @Test
    void theSameApprovalSentTwiceWithOneKeyAllocatesOnce() {
        UUID fund = fundOf150000();
        String approval = PLANS + "/" + plan(fund, "60", "") + "/approval";
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(Roles.PARTNERSHIP_ADMIN)
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post(approval)
                    .then()
                    .statusCode(200);
        }
        financeOfficer().get(FUNDS + "/" + fund + "/entries").then().body("items", hasSize(7));
        as(Roles.PARTNERSHIP_ADMIN).body("{}").post(approval).then().statusCode(400);
    }

    @Test
    void refusesAPlanThatTheFreeMoneyDoesNotCover() {
        UUID fund = fundOf150000();
        String plan = plan(fund, "60", ",\"amount\":{\"amount\":\"150000.01\",\"currency\":\"GBP\"}");
        approve(plan).statusCode(422).body("type", equalTo(problem("account-below-zero")));
        financeOfficer().get(PLANS + "/" + plan).then().body("status", equalTo("DRAFT"));
        assertThat(unallocated(fund)).isEqualTo("150000.00");
    }

    @Test
    void sharesWhatTheFundsSourcesAreExpectedToBringWhenNoAmountIsSent() {
        UUID fund = createFund();
        addSource(fund, "GRANT", "2008-09", "100000.00");
        addSource(fund, "OTHER", "2008-09", "50000.00");
        addSource(fund, "GRANT", "2009-10", "7.00");
        financeOfficer().get(PLANS + "/" + plan(fund, "60", "")).then().body("amount.amount", equalTo("150000.00"));
        financeOfficer()
                .body(body(createFund(), "60", ""))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("nothing-to-share")))
                .body("errors[0].pointer", equalTo("/amount"));
    }

    @Test
    void countsAllCouncilsWhenNoWeightsAreSent() {
        financeOfficer()
                .body("{\"fund\":\"%s\",\"financialYear\":\"2008-09\",\"share\":\"60\"}".formatted(fundOf150000()))
                .post(PLANS)
                .then()
                .statusCode(201)
                .body("weights.kind", equalTo(List.of("ORGANISATIONS")))
                .body("weights[0].organisationTypes", hasItem(NorthWest.COUNCIL));
    }

    @Test
    void countsTheOrganisationsOfTheDayThatThePlanNames() {
        var membership = new Membership(dataSource);
        String type = "T" + UUID.randomUUID();
        membership.type(type, false);
        membership.organisation(Told.of("Went", type, "cumbria").active(null, "2009-03-31"));
        membership.organisation(Told.of("Came", type, "merseyside").active("2009-04-01", null));
        String weights = "{\"kind\":\"ORGANISATIONS\",\"part\":\"100\",\"organisationTypes\":[\"%s\"]}".formatted(type);
        planned(fundOf150000(), weights).statusCode(201).body("subRegions.subRegion", equalTo(List.of("cumbria")));
        financeOfficer()
                .body("""
                        {"fund":"%s","financialYear":"2008-09","share":"60","countedOn":"2009-04-01","weights":[%s]}""".formatted(fundOf150000(), weights))
                .post(PLANS)
                .then()
                .statusCode(201)
                .body("subRegions.subRegion", equalTo(List.of("merseyside")));
    }

    @Test
    void weighsHalfByOrganisationsAndHalfByPeopleCountedOnceAtTheLowestTier() {
        var membership = new Membership(dataSource);
        String type = "T" + UUID.randomUUID();
        membership.type(type, false);
        UUID county = membership.organisation(Told.of("County", type, "cumbria"));
        UUID district =
                membership.organisation(Told.of("District", type, "cumbria").below(county));
        UUID unitary = membership.organisation(Told.of("Unitary", type, "merseyside"));
        String weights = """
                {"kind":"ORGANISATIONS","part":"50","organisationTypes":["%1$s"]},
                {"kind":"STATISTIC","part":"50","organisationTypes":["%1$s"],"source":"ONS","trueOn":"2007-06-30"}""".formatted(type);
        planned(fundOf150000(), weights)
                .statusCode(422)
                .body("type", equalTo(problem("statistic-missing")))
                .body("detail", containsString("2 organisations: District, Unitary"));

        membership.population(county, "2007-06-30", 999_999, "ONS");
        membership.population(district, "2007-06-30", 100, "ONS");
        membership.population(unitary, "2007-06-30", 300, "ONS");
        // cumbria: half of 2/3 and half of 100/400
        planned(fundOf150000(), weights)
                .statusCode(201)
                .body("subRegions[0].weight", equalTo("45.83333333"))
                .body("subRegions[0].inputs[1].figure", equalTo("100"))
                .body("subRegions[0].inputs[1].total", equalTo("400"))
                .body("weights[1].source", equalTo("ONS"))
                .body("weights[1].trueOn", equalTo("2007-06-30"))
                .body("subRegions.share.amount.amount", equalTo(List.of("41250.00", "48750.00")));
    }

    @Test
    void refusesWeightsThatMissOneHundredPercent() {
        UUID fund = fundOf150000();
        String councils = "{\"kind\":\"ORGANISATIONS\",\"part\":\"99.99\",\"organisationTypes\":[\"%s\"]}"
                .formatted(NorthWest.COUNCIL);
        planned(fund, councils).statusCode(422).body("type", equalTo(problem("weights-off-100")));
        planned(fund, """
                {"kind":"FIXED","part":"100","shares":[{"subRegion":"cumbria","share":"50"},
                  {"subRegion":"lancashire","share":"49.99"}]}""")
                .statusCode(422)
                .body("type", equalTo(problem("weights-off-100")))
                .body("detail", containsString("99.99%"));
        planned(fund, "{\"kind\":\"FIXED\",\"part\":\"100\"}")
                .statusCode(422)
                .body("type", equalTo(problem("weights-off-100")));
    }

    @Test
    void refusesWeightsThatNobodyKnows() {
        UUID fund = fundOf150000();
        planned(fund, "{\"kind\":\"ORGANISATIONS\",\"part\":\"100\",\"organisationTypes\":[\"MISSPELT\"]}")
                .statusCode(422)
                .body("type", equalTo(problem("organisation-type-unknown")));
        planned(
                        fund,
                        "{\"kind\":\"FIXED\",\"part\":\"100\",\"shares\":[{\"subRegion\":\"atlantis\",\"share\":\"100\"}]}")
                .statusCode(422)
                .body("type", equalTo(problem("sub-region-unknown")));
        planned(fund, "{\"kind\":\"STATISTIC\",\"part\":\"100\",\"source\":\"ONS\"}")
                .statusCode(422)
                .body("type", equalTo(problem("statistic-without-source")));
        planned(
                        fund,
                        "{\"kind\":\"FIXED\",\"part\":\"100\",\"shares\":["
                                + "{\"subRegion\":\"cumbria\",\"share\":\"50\"},{\"subRegion\":\"cumbria\",\"share\":\"50\"}]}")
                .statusCode(400);
        var membership = new Membership(dataSource);
        String nobody = "T" + UUID.randomUUID();
        membership.type(nobody, false);
        planned(fund, "{\"kind\":\"ORGANISATIONS\",\"part\":\"100\",\"organisationTypes\":[\"%s\"]}".formatted(nobody))
                .statusCode(422)
                .body("type", equalTo(problem("nothing-to-weigh-by")));
    }

    @Test
    void namesWhatIsMissingFromAPlan() {
        financeOfficer()
                .body("{\"weights\":[{}]}")
                .post(PLANS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/fund", "/financialYear", "/share", "/weights/0/kind"));
        financeOfficer()
                .body(body(UUID.randomUUID(), "60", ""))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-fund"));
    }

    @Test
    void letsOnlyFinanceAndAdminPlanAndStaffBoardAndAuditorRead() {
        UUID fund = fundOf150000();
        String plan = PLANS + "/" + plan(fund, "60", "");
        for (String role :
                List.of(Roles.PROGRAMME_OFFICER, Roles.MEMBERSHIP_OFFICER, Roles.BOARD_MEMBER, Roles.AUDITOR)) {
            as(role).get(plan).then().statusCode(200);
            as(role).body(body(fund, "60", "")).post(PLANS).then().statusCode(403);
            as(role).header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{}")
                    .post(plan + "/approval")
                    .then()
                    .statusCode(403);
        }
        as(Roles.ORGANISATION_USER).get(plan).then().statusCode(403);
        as(Roles.ORGANISATION_USER).get(PLANS).then().statusCode(403);
        as(Roles.PARTNERSHIP_ADMIN)
                .body(body(fund, "60", ""))
                .post(PLANS)
                .then()
                .statusCode(201);
    }

    @Test
    void listsPlansByFundYearAndStatus() {
        UUID fund = fundOf150000();
        String approved = approved(fund, "60", "");
        String draft = plan(fund, "80", "");
        financeOfficer()
                .queryParam("fund", fund)
                .get(PLANS)
                .then()
                .statusCode(200)
                .body("items.id", hasItems(approved, draft));
        financeOfficer()
                .queryParam("fund", fund)
                .queryParam("status", "APPROVED")
                .queryParam("financialYear", "2008-09")
                .get(PLANS)
                .then()
                .body("items.id", equalTo(List.of(approved)))
                .body("items[0].amount.amount", equalTo("150000.00"))
                .body("items.id", not(hasItem(draft)));
        String first = financeOfficer()
                .queryParam("fund", fund)
                .queryParam("limit", 1)
                .get(PLANS)
                .path("nextCursor");
        financeOfficer()
                .queryParam("fund", fund)
                .queryParam("limit", 1)
                .queryParam("cursor", first)
                .get(PLANS)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }
}
