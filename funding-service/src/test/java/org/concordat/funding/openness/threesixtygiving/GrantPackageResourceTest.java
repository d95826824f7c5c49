package org.concordat.funding.openness.threesixtygiving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.once;
import static org.concordat.funding.application.application.Applicants.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.concordat.funding.application.application.Member;
import org.concordat.funding.application.application.Partnership;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.decision.Region;
import org.concordat.funding.openness.GivenAwards;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GrantPackageResourceTest {

    private static final String GRANTS = "/funding/v1/open-data/threesixtygiving";

    @Inject
    GivenAwards awards;

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;

    @BeforeEach
    void membershipTells() {
        membership = new Membership(dataSource);
    }

    private static ValidatableResponse grants() {
        return as(Roles.AUDITOR).get(GRANTS).then().statusCode(200).contentType("application/json");
    }

    private static String grant(UUID award) {
        return "grants.find { it.id == '360G-concordat-%s' }.".formatted(award);
    }

    /** £60,000 of an open call, paid by a government grant, to a partnership of two. */
    private UUID awardOfAPartnership() {
        UUID fund = region.fundWith("100000.00");
        UUID call = applications.call(fund, "100000.00");
        UUID lead = membership.organisation(
                Told.of("Allerdale", "DISTRICT", "cumbria"), "GB-GSS", "E07000026", "GB-LAE", "ALL");
        UUID other = membership.organisation(Told.of("Copeland", "DISTRICT", "cumbria"), "GB-GSS", "E07000029");
        var partnership = new Partnership(
                "West Cumbria",
                null,
                List.of(new Member(lead, Percentage.of("60"), null), new Member(other, Percentage.of("40"), null)));
        return awards.accept(awards.decided(fund, call, lead, partnership), lead);
    }

    @Test
    void publishesAnAcceptedAwardAsAGrantOfTheStandard() {
        String grant = grant(awardOfAPartnership());
        grants().body("version", equalTo("1.4"))
                .body("title", equalTo("Grants of Regional improvement partnership"))
                .body("publisher.name", equalTo("Regional improvement partnership"))
                .body("license", not(nullValue()))
                .body(grant + "title", equalTo("Shared payroll"))
                .body(grant + "description", equalTo("One payroll for three councils"))
                .body(grant + "amountAwarded", equalTo(60000.00f))
                .body(grant + "amountAppliedFor", equalTo(60000.00f))
                .body(grant + "amountDisbursed", equalTo(0.00f))
                .body(grant + "plannedDates.startDate", contains("2008-04-01"))
                .body(grant + "recipientOrganization.id", contains("GB-LAE-ALL"))
                .body(grant + "fundingOrganization.name", contains("Regional improvement partnership"))
                .body(grant + "grantProgramme.title", contains("Tranche 2"))
                .body(grant + "fromOpenCall", equalTo("Yes"))
                .body(grant + "beneficiaryLocation.geoCode", contains("E07000026", "E07000029"))
                .body(grant + "beneficiaryLocation.geoCodeType", contains("NMD", "NMD"))
                .body(grant + "regrantType", equalTo("FRG010"))
                .body(grant + "classifications.code", contains("GRANT"))
                .body(grant + "dateModified", not(nullValue()));
    }

    @Test
    void whatIsNotKnownIsLeftOutAndNeverNull() {
        UUID award = awards.accepted(createFund(), UUID.randomUUID());
        grants().body("grants.find { it.id == '360G-concordat-%s' }".formatted(award), not(hasKey("regrantType")))
                .body("grants.find { it.id == '360G-concordat-%s' }".formatted(award), not(hasKey("fromOpenCall")));
        assertThat(grants().extract().asString()).doesNotContain(":null");
    }

    @Test
    void anOfferAndAWithdrawnAwardAreNoGrants() {
        UUID fund = createFund();
        UUID offered = awards.offered(fund, UUID.randomUUID());
        UUID withdrawn = awards.accepted(fund, UUID.randomUUID());
        UUID kept = awards.accepted(fund, UUID.randomUUID());
        once().body("{\"reason\":\"Given up\"}")
                .post("/funding/v1/awards/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        grants().body("grants.id", hasItem("360G-concordat-" + kept))
                .body("grants.id", not(hasItem("360G-concordat-" + offered)))
                .body("grants.id", not(hasItem("360G-concordat-" + withdrawn)));
    }

    @Test
    void keepsTheOfficialSchemaWhereThatIsAtHand() throws IOException {
        awardOfAPartnership();
        var packaged = new ObjectMapper().readTree(grants().extract().asString());
        assertThat(packaged.path("grants").size()).isPositive();
        OfficialStandard.find().ifPresent(standard -> assertThat(
                        standard.packages().validate(packaged, context -> context.getExecutionConfig()
                                .setFormatAssertionsEnabled(true)))
                .isEmpty());
    }

    @Test
    void comesAsCsvUnderTheStandardsTitlesWithAColumnForEachPlace() throws IOException {
        UUID fund = createFund();
        addSource(fund, "GRANT", "2008-09", "60000.00");
        awardOfAPartnership();
        UUID alone = awards.accepted(fund, UUID.randomUUID());
        String csv = as(Roles.AUDITOR)
                .get(GRANTS + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(as(Roles.AUDITOR).accept("text/csv").get(GRANTS).asString()).isEqualTo(csv);
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        CSVRecord together = row(rows, "Recipient Org:Identifier", "GB-LAE-ALL");
        assertThat(together.get("Beneficiary Location:1:Geographic Code")).isEqualTo("E07000029");
        assertThat(together.get("Beneficiary Location:1:Geographic Code Type")).isEqualTo("NMD");
        assertThat(together.get("For Regrant Type")).isEqualTo("FRG010");
        CSVRecord single = row(rows, "Identifier", "360G-concordat-" + alone);
        assertThat(single.get("Amount Awarded")).isEqualTo("60000.00");
        assertThat(single.get("Award Date")).isEqualTo("2008-06-01");
        assertThat(single.get("Planned Dates:End Date")).isEqualTo("2009-03-31");
        assertThat(single.get("Classifications:0:Code")).isEqualTo("GRANT");
        assertThat(single.get("Beneficiary Location:1:Geographic Code")).isEmpty();
    }

    private static CSVRecord row(List<CSVRecord> rows, String column, String value) {
        return rows.stream()
                .filter(row -> row.get(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isReadByEverybodyWhoHasARoleAndByMachinesOfFundingAlone() {
        user(UUID.randomUUID()).get(GRANTS).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.machine(Roles.FUNDING_READ))
                .get(GRANTS)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.machine(Roles.MEMBERSHIP_READ))
                .get(GRANTS)
                .then()
                .statusCode(403);
    }
}
