package org.concordat.funding.openness.awardregister;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.once;
import static org.concordat.funding.application.application.Applicants.user;
import static org.concordat.funding.award.award.Offers.line;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Member;
import org.concordat.funding.application.application.Partnership;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.decision.Region;
import org.concordat.funding.openness.GivenAwards;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AwardRegisterResourceTest {

    private static final String REGISTER = "/funding/v1/award-register";
    private static final String AWARDS = "/funding/v1/awards/";

    @Inject
    GivenAwards awards;

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID fund;

    @BeforeEach
    void aFund() {
        membership = new Membership(dataSource);
        fund = createFund();
    }

    private static ValidatableResponse register(String query) {
        return as(Roles.AUDITOR).get(REGISTER + query).then().statusCode(200);
    }

    private ValidatableResponse ofTheFund(String more) {
        return register("?fund=" + fund + more);
    }

    private static void officer(UUID award, String step, String body) {
        once().body(body).post(AWARDS + award + "/" + step).then().statusCode(200);
    }

    @Test
    void anOfferIsNotPublicBeforeItsRecipientHasAcceptedIt() {
        UUID council = UUID.randomUUID();
        UUID award = awards.offered(fund, council);
        ofTheFund("").body("items", empty());
        ofTheFund("&status=OFFERED").body("items", empty());
        as(Roles.AUDITOR).get(REGISTER + "/" + award).then().statusCode(404);

        awards.accept(award, council);
        ofTheFund("")
                .body("items.id", contains(award.toString()))
                .body("items[0].status", equalTo("ACCEPTED"))
                .body("items[0].title", equalTo("Shared payroll"))
                .body("items[0].decidedOn", equalTo("2008-06-01"))
                .body("items[0].total.amount", equalTo("60000.00"))
                .body("items[0].matchFunding.amount", equalTo("20000.00"))
                .body("items[0].paid.amount", equalTo("0.00"))
                .body("items[0].part", equalTo("cumbria"));
        as(Roles.AUDITOR).get(REGISTER + "/" + award).then().statusCode(200).body("id", equalTo(award.toString()));
    }

    @Test
    void anOfferThatWasDeclinedIsNeverPublic() {
        UUID award = awards.offered(fund, UUID.randomUUID());
        officer(award, "withdrawal", "{\"reason\":\"Declined\"}");
        ofTheFund("").body("items", empty());
    }

    @Test
    void whatWasAcceptedStaysWhateverBecomesOfIt() {
        UUID council = UUID.randomUUID();
        UUID withdrawn = awards.accepted(fund, council);
        officer(withdrawn, "withdrawal", "{\"reason\":\"Project given up\"}");
        ofTheFund("&status=WITHDRAWN").body("items.id", contains(withdrawn.toString()));
        ofTheFund("").body("items[0].status", equalTo("WITHDRAWN")).body("items[0].endedOn", not(nullValue()));
    }

    @Test
    void showsWhoDecidedOfWhichCallAndWhoBenefitsWithTheirIdentifiers() {
        UUID funded = region.fundWith("100000.00");
        UUID call = applications.call(funded, "100000.00");
        UUID lead = membership.organisation(
                Told.of("Allerdale", "DISTRICT", "cumbria"), "GB-GSS", "E07000026", "GB-LAE", "ALL");
        UUID other = membership.organisation(Told.of("Copeland", "DISTRICT", "cumbria"), "GB-GSS", "E07000029");
        var partnership = new Partnership(
                "West Cumbria",
                null,
                List.of(new Member(lead, Percentage.of("60"), null), new Member(other, Percentage.of("40"), null)));
        UUID award = awards.accept(awards.decided(funded, call, lead, partnership), lead);
        register("?call=" + call)
                .body("items.id", contains(award.toString()))
                .body("items[0].summary", equalTo("One payroll for three councils"))
                .body("items[0].recipient.id", equalTo(lead.toString()))
                .body("items[0].recipient.name", equalTo("Allerdale"))
                .body("items[0].recipient.identifiers.value", contains("E07000026", "ALL"))
                .body("items[0].partnershipName", equalTo("West Cumbria"))
                .body("items[0].bodyName", equalTo("Management board"))
                .body("items[0].callTitle", equalTo("Tranche 2"))
                .body("items[0].fund", equalTo(funded.toString()))
                .body("items[0].amounts.financialYear", contains("2008-09"))
                .body("items[0].beneficiaries.name", contains("Allerdale", "Copeland"))
                .body("items[0].beneficiaries.share", contains("50", "50"))
                .body("items[0].beneficiaries.subRegion", contains("cumbria", "cumbria"));
    }

    @Test
    void showsBothNamesOnceASuccessorHasTakenTheAwardOverAndIsFoundByEither() {
        Told district = Told.of("Macclesfield", "DISTRICT", "cheshire-and-warrington");
        UUID macclesfield = membership.organisation(district);
        UUID cheshireEast = membership.organisation(Told.of("Cheshire East", "UNITARY", "cheshire-and-warrington"));
        UUID award = awards.accepted(fund, macclesfield);
        membership.tell(
                macclesfield,
                1,
                "2009-03-31",
                district.active(null, "2009-03-31").followedBy(cheshireEast));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ofTheFund("").body("items[0].recipient.name", equalTo("Cheshire East")));
        for (UUID either : List.of(macclesfield, cheshireEast)) {
            register("?recipient=" + either)
                    .body("items.id", contains(award.toString()))
                    .body("items[0].formerRecipients.name", contains("Macclesfield"))
                    .body("items[0].formerRecipients.novatedOn", contains("2009-04-01"))
                    .body("items[0].beneficiaries.name", contains("Macclesfield"));
        }
    }

    @Test
    void isNarrowedByYearPartStatusAndDayOfDecision() {
        UUID council = UUID.randomUUID();
        UUID award = awards.accepted(
                fund,
                council,
                line(FinancialYear.of("2008-09"), "40000.00"),
                line(FinancialYear.of("2010-11"), "20000.00"));
        for (String filter : List.of(
                "&financialYear=2008-09",
                "&financialYear=2010-11",
                "&subRegion=cumbria",
                "&status=ACCEPTED",
                "&from=2008-06-01",
                "&to=2008-06-01",
                "&recipient=" + council + "&financialYear=2010-11&from=2008-06-01&to=2008-06-01")) {
            ofTheFund(filter).body("items.id", contains(award.toString()));
        }
        for (String filter : List.of(
                "&financialYear=2009-10",
                "&subRegion=cheshire",
                "&status=ACTIVE",
                "&from=2008-06-02",
                "&to=2008-05-31",
                "&recipient=" + UUID.randomUUID())) {
            ofTheFund(filter).body("items", empty());
        }
    }

    @Test
    void followsMoneyThatMovesToAnotherYear() {
        UUID award = awards.accepted(fund, UUID.randomUUID());
        officer(award, "virements", """
                {"from":"2008-09","to":"2009-10","amount":{"amount":"60000.00","currency":"GBP"},"reason":"Late start"}""");
        ofTheFund("&financialYear=2008-09").body("items", empty());
        ofTheFund("&financialYear=2009-10").body("items.id", contains(award.toString()));
    }

    @Test
    void comesPageByPageTheLatestDecidedFirstAndWholeAsCsv() {
        UUID one = awards.accepted(fund, UUID.randomUUID());
        UUID other = awards.accepted(fund, UUID.randomUUID());
        String next = ofTheFund("&limit=1")
                .body("items.id", contains(other.toString()))
                .extract()
                .path("nextCursor");
        ofTheFund("&limit=1&cursor=" + next).body("items.id", contains(one.toString()));
        String csv = register(".csv?fund=" + fund).extract().asString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("recipient.id", "total", "beneficiaries", one.toString());
    }

    @Test
    void isReadByEverybodyWhoHasARoleAndByMachinesOfFundingAlone() {
        UUID council = UUID.randomUUID();
        awards.accepted(fund, council);
        for (String role : Roles.ALL) {
            if (!role.equals(Roles.ORGANISATION_USER)) {
                as(role).get(REGISTER + "?fund=" + fund).then().statusCode(200).body("items", hasSize(1));
            }
        }
        given().auth()
                .oauth2(Tokens.machine(Roles.FUNDING_READ))
                .get(REGISTER + "?fund=" + fund)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        given().auth()
                .oauth2(Tokens.machine(Roles.MEMBERSHIP_READ))
                .get(REGISTER)
                .then()
                .statusCode(403);
    }

    @Test
    void aNeighbourSeesTheAwardInTheRegisterAndNothingElseOfIt() {
        UUID council = UUID.randomUUID();
        UUID neighbour = UUID.randomUUID();
        UUID award = awards.accepted(fund, council);
        user(neighbour)
                .get(REGISTER + "?fund=" + fund)
                .then()
                .statusCode(200)
                .body("items.id", contains(award.toString()));
        user(neighbour).get(REGISTER + "/" + award).then().statusCode(200);
        user(neighbour).get(AWARDS + award).then().statusCode(404);
    }

    @Test
    void showsNothingOfAnApplicationThatIsNotAwarded() {
        UUID funded = region.fundWith("100000.00");
        UUID call = applications.call(funded, "100000.00");
        UUID application = applications.recommended(Asked.of(call, UUID.randomUUID(), "60000.00"), "60000.00");
        user(UUID.randomUUID())
                .get(REGISTER + "?call=" + call)
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Roles.AUDITOR).get(REGISTER + "/" + application).then().statusCode(404);
        assertThat(financeOfficer().get(REGISTER + "?fund=" + funded).asString())
                .doesNotContain("payroll");
    }

    @Test
    void anAwardOfEarlierTimesIsForWhoReceivedItAndNamesNoBody() {
        String name = "Council " + UUID.randomUUID();
        UUID council = membership.organisation(Told.of(name, "DISTRICT", "cumbria"));
        String code = financeOfficer().get("/funding/v1/funds/" + fund).path("code");
        once().contentType("text/csv")
                .body(
                        "fund,reference,organisation,part,title,financialYear,kind,amount,matchFunding,awardedOn,paid,paidOn\n"
                                + code + ",NW/17," + council
                                + ",cumbria,Shared payroll,2006-07,REVENUE,40000.00,,2006-07-01,30000.00,2007-03-15\n")
                .post("/funding/v1/award-imports")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));
        ofTheFund("&financialYear=2006-07")
                .body("items[0].decidedOn", equalTo("2006-07-01"))
                .body("items[0].bodyName", nullValue())
                .body("items[0].call", nullValue())
                .body("items[0].paid.amount", equalTo("30000.00"))
                .body("items[0].beneficiaries.name", contains(name))
                .body("items[0].beneficiaries.share", contains(Percentage.WHOLE.toString()));
    }

    @Test
    void namesNobody() {
        awards.accepted(fund, UUID.randomUUID());
        String shown = ofTheFund("").extract().asString();
        assertThat(shown).doesNotContain("\"by\"", "\"completedBy\"", "reason");
    }
}
