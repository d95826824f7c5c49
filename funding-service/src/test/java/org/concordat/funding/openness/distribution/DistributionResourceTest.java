package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.financeOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Beneficiary;
import org.concordat.funding.application.application.Member;
import org.concordat.funding.application.application.Partnership;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.decision.Region;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A call of 2008-09 for two sub-regions. In the north Alston applies alone for 60,000.00, has 15,000.00 of it paid and leads
 * Bowness and Crewe in a partnership for 100.01; Bowness withdraws 10,000.00. In the south Crewe is refused 20,000.00 and waits for
 * 5,000.00; Dalton has never applied.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DistributionResourceTest {

    private static final String PATH = "/funding/v1/distribution";

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    @Inject
    Grants grants;

    private final String north = "north-" + UUID.randomUUID();
    private final String south = "south-" + UUID.randomUUID();
    private final String type = "TYPE-" + UUID.randomUUID();

    private UUID alston;
    private UUID bowness;
    private UUID crewe;
    private UUID dalton;
    private UUID fund;
    private UUID call;

    @BeforeEach
    void aYearOfGrants() {
        grants.councilType(type);
        alston = grants.organisation("Alston", type, north);
        bowness = grants.organisation("Bowness", type, north);
        crewe = grants.organisation("Crewe", type, south);
        dalton = grants.organisation("Dalton", type, south);
        fund = region.fundWith("300000.00");
        call = applications.call(fund, "300000.00");
        UUID alone = grants.award(asking(alston, "60000.00"));
        grants.pay(fund, new AwardId(alone), "15000.00");
        grants.award(applications.recommended(
                Asked.of(call, alston, "100.01").by(together("33.33", "33.33", "33.34")), "100.01"));
        grants.reject(asking(crewe, "20000.00"));
        asking(crewe, "5000.00");
        grants.withdraw(asking(bowness, "10000.00"));
        grants.restrict(call, north, south);
    }

    private UUID asking(UUID applicant, String amount) {
        return applications.recommended(Asked.of(call, applicant, amount), amount);
    }

    private Partnership together(String... shares) {
        return new Partnership(
                "Three",
                null,
                List.of(
                        new Member(alston, Percentage.of(shares[0]), null),
                        new Member(bowness, Percentage.of(shares[1]), null),
                        new Member(crewe, Percentage.of(shares[2]), null)));
    }

    private ValidatableResponse of(String query) {
        return financeOfficer()
                .get(PATH + "?financialYear=2008-09&fund=" + fund + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse of(String report, String query) {
        return financeOfficer()
                .get(PATH + report + "?financialYear=2008-09&fund=" + fund + query)
                .then()
                .statusCode(200);
    }

    @Test
    void showsWhatEachSubRegionAskedForReceivedAndWasPaidAndAddsUpToTheTotal() {
        of("").body("by", equalTo("SUB_REGION"))
                .body("basis", equalTo("RECEIVED"))
                .body("countedOn", equalTo("2009-03-31"))
                .body("rows.subRegion", contains(north, south))
                .body("rows.requested.amount", contains("60066.66", "25033.35"))
                .body("rows.awarded.amount", contains("60066.66", "33.35"))
                .body("rows.paid.amount", contains("15000.00", "0.00"))
                .body("rows.shareOfAwarded", contains(99.94f, 0.06f))
                .body("rows.eligible", contains(2, 2))
                .body("rows.neverApplied", contains(0, 1))
                .body("total.requested.amount", equalTo("85100.01"))
                .body("total.awarded.amount", equalTo("60100.01"))
                .body("total.paid.amount", equalTo("15000.00"))
                .body("total.shareOfAwarded", equalTo(100.0f));
    }

    @Test
    void cutsTheSharesOfMembersToThePennyAndGivesThePennyLeftToTheLargestRemainder() {
        of("&by=ORGANISATION")
                .body("rows.name", contains("Alston", "Bowness", "Crewe", "Dalton"))
                .body("rows.organisation", contains(ids(alston, bowness, crewe, dalton)))
                .body("rows.awarded.amount", contains("60033.33", "33.33", "33.35", "0.00"))
                .body("rows.requested.amount", contains("60033.33", "33.33", "25033.35", "0.00"));
    }

    private static String[] ids(UUID... ids) {
        return Arrays.stream(ids).map(UUID::toString).toArray(String[]::new);
    }

    @Test
    void countsApplicationsOfSeveralInTheRowOfEachAndOnceInTheTotal() {
        of("&by=ORGANISATION")
                .body("rows.applications", contains(2, 1, 3, 0))
                .body("rows.awards", contains(2, 1, 1, 0))
                .body("rows.decided", contains(2, 1, 2, 0))
                .body("rows.approved", contains(2, 1, 1, 0))
                .body("rows.successRate", contains(100.0f, 100.0f, 50.0f, null))
                .body("total.applications", equalTo(4))
                .body("total.decided", equalTo(3))
                .body("total.approved", equalTo(2))
                .body("total.awards", equalTo(2))
                .body("total.successRate", equalTo(66.67f));
    }

    @Test
    void showsTypesOfOrganisations() {
        of("&by=TYPE")
                .body("rows.type", contains(type))
                .body("rows.awarded.amount", contains("60100.01"))
                .body("rows.councils", contains(4))
                .body("rows.awardedPerCouncil.amount", contains("15025.00"));
    }

    @Test
    void countsMoneyToThoseWhoBenefitByTheSharesThatTheApplicationNames() {
        grants.restrict(call);
        UUID forDalton = applications.recommended(
                Asked.of(call, alston, "1000.00"),
                "1000.00",
                List.of(new Beneficiary(dalton, Percentage.of("75")), new Beneficiary(bowness, Percentage.of("25"))));
        grants.award(forDalton);
        grants.restrict(call, north, south);
        of("&by=ORGANISATION&basis=BENEFITS")
                .body("basis", equalTo("BENEFITS"))
                // left out, the members of the partnership benefit equally: 33.34, 33.33 and 33.33 per cent of 100.01
                .body("rows.awarded.amount", contains("60033.35", "283.33", "33.33", "750.00"))
                .body("total.awarded.amount", equalTo("61100.01"));
        of("&by=ORGANISATION").body("rows.awarded.amount", contains("61033.33", "33.33", "33.35", "0.00"));
    }

    @Test
    void showsItAsItStoodOnADay() {
        of("&asAt=2008-07-14")
                .body("countedOn", equalTo("2008-07-14"))
                .body("total.requested.amount", equalTo("95100.01"))
                .body("total.awarded.amount", equalTo("0.00"))
                .body("total.applications", equalTo(5))
                .body("total.successRate", nullValue())
                .body("total.shareOfAwarded", nullValue());
        of("&asAt=2008-07-15")
                .body("total.awarded.amount", equalTo("60100.01"))
                .body("total.paid.amount", equalTo("0.00"));
        of("&asAt=2008-09-10").body("total.paid.amount", equalTo("15000.00"));
        of("&asAt=2008-05-31").body("total.requested.amount", equalTo("0.00"));
    }

    @Test
    void whatIsReleasedIsNoLongerAwardedAndAWithdrawnAwardIsNone() {
        String award = financeOfficer()
                .get("/funding/v1/awards?recipient=" + alston + "&fund=" + fund)
                .jsonPath()
                .getString("items.find { it.total.amount == '100.01' }.id");
        financeOfficer()
                .body("{\"reason\":\"Not needed\",\"effectiveOn\":\"2008-10-01\"}")
                .post("/funding/v1/awards/" + award + "/withdrawal")
                .then()
                .statusCode(200);
        of("&by=ORGANISATION")
                .body("rows.awarded.amount", contains("60000.00", "0.00", "0.00", "0.00"))
                .body("rows.awards", contains(1, 0, 0, 0))
                .body("total.approved", equalTo(2));
    }

    @Test
    void showsWhatIsAwardedPerHeadByTheNewestPopulationOfTheDay() {
        grants.population(alston, "2007-06-30", 1_000);
        grants.population(alston, "2008-06-30", 2_000);
        grants.population(alston, "2009-06-30", 9_000);
        grants.population(bowness, "2008-06-30", 1_000);
        of("&by=ORGANISATION")
                .body("rows.population", contains(2000, 1000, null, null))
                .body("rows[0].awardedPerHead.amount", equalTo("30.02"))
                .body("rows[2].awardedPerHead", nullValue());
        of("").body("rows.population", contains(3000, null))
                .body("rows[0].awardedPerHead.amount", equalTo("20.02"))
                .body("total.population", nullValue());
    }

    @Test
    void showsWhatIsAwardedPerPoundSubscribed() {
        grants.subscribed(fund, new OrganisationId(alston), "9000.00");
        grants.subscribed(fund, new OrganisationId(alston), "3000.00");
        of("&by=ORGANISATION")
                .body("rows[0].subscribed.amount", equalTo("12000.00"))
                .body("rows[0].awardedPerPoundSubscribed", equalTo(5.0f))
                .body("rows[1].subscribed", nullValue())
                .body("rows[1].awardedPerPoundSubscribed", nullValue());
        of("&by=ORGANISATION&asAt=2008-09-09").body("rows[0].subscribed", nullValue());
    }

    @Test
    void holdsTheShareOfASubRegionAgainstItsWeightInThePlan() {
        of("").body("rows.weight", everyItem(nullValue())).body("rows.shareAgainstWeight", everyItem(nullValue()));
        grants.plan(fund, north, "30000.00", south, "60000.00");
        of("").body("rows.weight", contains(33.33f, 66.67f))
                // 60,066.66 of 60,100.01 is 99.94 per cent of what is awarded: thrice its weight
                .body("rows.shareAgainstWeight", contains(2.9983f, 0.0008f));
    }

    @Test
    void whoHasNeverAppliedIsNamedUntilItApplies() {
        of("/never-applied", "")
                .body("eligible", equalTo(4))
                .body("organisations.name", contains("Dalton"))
                .body("organisations.organisation", contains(dalton.toString()))
                .body("organisations.subRegion", contains(south));
        of("/never-applied", "&asAt=2008-05-31").body("organisations", hasSize(4));
        UUID elsewhere = applications.call(region.fundWith("10.00"), "10.00");
        applications.recommended(Asked.of(elsewhere, dalton, "10.00"), "10.00");
        of("/never-applied", "").body("organisations", hasSize(0));
    }

    @Test
    void equityIsOverAllOrganisationsThatWereEligible() {
        // 0.00, 33.33, 33.35 and 60,033.33: (−0·3 − 33.33 + 33.35 + 3·60,033.33) ÷ (4·60,100.01)
        of("/equity", "")
                .body("eligible", equalTo(4))
                .body("recipients", equalTo(3))
                .body("awarded.amount", equalTo("60100.01"))
                .body("gini", equalTo(0.749168f))
                .body("lorenz", hasSize(5))
                .body("lorenz.organisations", contains(0, 1, 2, 3, 4))
                .body("lorenz.awarded.amount", contains("0.00", "0.00", "33.33", "66.68", "60100.01"))
                .body("lorenz[4].shareOfAwarded", equalTo(1.0f));
        of("/equity", "&asAt=2008-07-14").body("gini", nullValue()).body("lorenz", hasSize(0));
    }

    @Test
    void theTimeSeriesShowsEachYearAsItsOwnReportDoes() {
        financeOfficer()
                .get(PATH + "/time-series?from=2007-08&to=2009-10&fund=" + fund)
                .then()
                .statusCode(200)
                .body("years.financialYear", contains("2007-08", "2008-09", "2009-10"))
                .body("years.requested.amount", contains("0.00", "85100.01", "0.00"))
                .body("years.awarded.amount", contains("0.00", "60100.01", "0.00"))
                .body("years.paid.amount", contains("0.00", "15000.00", "0.00"))
                .body("years.successRate", contains(null, 66.67f, null))
                .body("years.recipients", contains(0, 3, 0))
                .body("years.gini", contains(null, 0.749168f, null));
        financeOfficer()
                .get(PATH + "/time-series?asAt=2008-09-10&fund=" + fund)
                .then()
                .body("years", hasSize(10))
                .body("years[9].awarded.amount", equalTo("60100.01"));
    }

    @Test
    void aYearStaysAsItWasWhenAnOrganisationEndsAndItsMoneyOfLaterYearsIsItsSuccessors() {
        UUID successor = grants.organisation("Successor", type, north);
        grants.setAsideForTheNextYear(fund, "900.00");
        grants.awardOfTheNextYear(fund, new OrganisationId(alston), "300.00");
        grants.ends(new OrganisationId(alston), type, north, new OrganisationId(successor));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> financeOfficer()
                                .get("/funding/v1/awards?recipient=" + successor + "&fund=" + fund)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 3);
        of("&by=ORGANISATION")
                .body("rows.find { it.organisation == '%s' }.awarded.amount".formatted(alston), equalTo("60033.33"))
                .body("rows.find { it.organisation == '%s' }.awarded.amount".formatted(successor), equalTo("0.00"));
        financeOfficer()
                .get(PATH + "?financialYear=2009-10&by=ORGANISATION&basis=BENEFITS&fund=" + fund)
                .then()
                .body("rows.find { it.organisation == '%s' }.awarded.amount".formatted(successor), equalTo("300.00"))
                .body("rows.find { it.organisation == '%s' }".formatted(alston), nullValue());
    }

    @Test
    void eachComesAsCsv() {
        String csv = financeOfficer()
                .accept("text/csv")
                .get(PATH + "?financialYear=2008-09&by=ORGANISATION&fund=" + fund)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(6);
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith(
                        "organisation,name,type,subRegion,requested,awarded,paid,applications,decided,approved,awards");
        assertThat(csv.lines().skip(5).findFirst().orElseThrow()).contains("85100.01,60100.01,15000.00,4,3,2,2");
        for (String report : List.of("/equity", "/never-applied", "/time-series")) {
            financeOfficer()
                    .get(PATH + report + ".csv?fund=" + fund)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/csv"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/equity", "/never-applied", "/time-series"})
    void anOrganisationsUserDoesNotSeeWhatItsNeighboursAskedFor(String report) {
        as(Roles.ORGANISATION_USER).get(PATH + report).then().statusCode(403);
        as(Roles.ASSESSOR).get(PATH + report).then().statusCode(403);
        for (String reader : List.of(Roles.BOARD_MEMBER, Roles.AUDITOR, Roles.GOVERNANCE_OFFICER)) {
            as(reader).get(PATH + report + "?fund=" + fund).then().statusCode(200);
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        for (String wrong :
                List.of("?by=COUNTRY", "?basis=HOPED_FOR", "?financialYear=2008-10", "?fund=x", "?asAt=soon")) {
            financeOfficer().get(PATH + wrong).then().statusCode(400);
        }
        financeOfficer()
                .get(PATH + "/time-series?from=2009-10&to=2008-09")
                .then()
                .statusCode(400)
                .body("detail", containsString("30 years"));
    }
}
