package org.concordat.reporting.region.coverage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.region.OrganisationFacts.Organisation;
import org.concordat.reporting.region.coverage.Coverage.CoverageLine;
import org.concordat.reporting.region.coverage.Coverage.Kind;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

/** Who has signed, and who has a lead. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CoverageTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Inject
    Told told;

    @Inject
    CoverageReport report;

    @Inject
    CommitmentFacts commitments;

    @Inject
    SignatureFacts signatures;

    @Inject
    LeadFacts leads;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final String type = "TYPE-" + year;
    private final String name = "Protocol of " + year;
    private final UUID commitment = UUID.randomUUID();

    private UUID organisation(String subRegion, LocalDate until) {
        UUID id = UUID.randomUUID();
        told.that(
                "membership.organisations",
                id,
                0,
                year.firstDay(),
                Instant.parse("1999-04-01T09:00:00Z"),
                new Organisation("Body", type, subRegion, null, year.firstDay(), until));
        return id;
    }

    private UUID organisation(String subRegion) {
        return organisation(subRegion, year.lastDay());
    }

    private void published(Integer targetShare) {
        told.that(
                "membership.commitments", new CommitmentFacts.Told(commitment, name, List.of(type), targetShare, null));
    }

    private void signed(UUID organisation) {
        told.that("membership.commitments", new Signed(UUID.randomUUID(), commitment, organisation, null, false));
    }

    private record Signed(UUID id, UUID commitment, UUID organisation, String level, Boolean inherited) {}

    private List<CoverageLine> lines(String of, LocalDate asAt) {
        return report.figures(new Scope(year, asAt, null, null)).lines().stream()
                .filter(line -> line.name().equals(of))
                .toList();
    }

    @Test
    void theShareIsOfThoseThatTheCommitmentAddressesInAllAndBySubRegion() {
        published(60);
        signed(organisation("A"));
        signed(organisation("A"));
        organisation("B");
        List<CoverageLine> lines = lines(name, null);
        assertThat(lines)
                .extracting(CoverageLine::subRegion, CoverageLine::addressed, CoverageLine::covered)
                .containsExactly(tuple(null, 3, 2), tuple("A", 2, 2), tuple("B", 1, 0));
        assertThat(lines.get(0).share()).isEqualTo(new BigDecimal("66.7"));
        assertThat(lines.get(0).targetMet()).isTrue();
    }

    @Test
    void whatWasSignedTwiceCountsOnce() {
        published(null);
        UUID organisation = organisation("A");
        signed(organisation);
        signed(organisation);
        assertThat(lines(name, null).get(0).covered()).isEqualTo(1);
        assertThat(lines(name, null).get(0).targetMet()).isNull();
    }

    @Test
    void whoIsNoLongerThereOnTheDayIsNotAddressed() {
        published(null);
        signed(organisation("A", year.firstDay().plusMonths(2)));
        assertThat(lines(name, year.firstDay().plusMonths(1)).get(0).addressed())
                .isEqualTo(1);
        assertThat(lines(name, null).get(0).addressed()).isZero();
        assertThat(lines(name, null).get(0).share()).isNull();
    }

    @Test
    void aTargetIsReachedAtItsOwnValueAndTheShareIsComparedUnrounded() {
        assertThat(CoverageLine.of(Kind.COMMITMENT, "x", null, 20, 17, 85).targetMet())
                .isTrue();
        // 84.78 per cent, which rounds to 84.8 and would to 85
        assertThat(CoverageLine.of(Kind.COMMITMENT, "x", null, 46, 39, 85).targetMet())
                .isFalse();
        assertThat(CoverageLine.of(Kind.COMMITMENT, "x", null, 45, 39, 85).targetMet())
                .isTrue();
    }

    @Test
    void aLeadCoversItsOrganisationOnItsDaysAlone() {
        String role = "ROLE-" + year;
        UUID organisation = organisation("A");
        LocalDate june = year.firstDay().plusMonths(2);
        told.that(
                "membership.lead-coverage",
                new LeadFacts.Told(organisation, role, List.of(new LeadFacts.Period(june, june.plusDays(29)))));
        assertThat(lines(role, june.minusDays(1)).get(0).covered()).isZero();
        assertThat(lines(role, june).get(0).covered()).isEqualTo(1);
        assertThat(lines(role, june.plusDays(29)).get(0).covered()).isEqualTo(1);
        assertThat(lines(role, june.plusDays(30)).get(0).covered()).isZero();
    }

    private static JsonNode example(String type) throws IOException {
        return EventContract.of("membership-service")
                .example("concordat.membership." + type + ".v1")
                .get("state");
    }

    @Test
    void readsCommitmentsSignaturesAndLeadsAsMembershipTellsThem() throws IOException {
        JsonNode published = example("commitment-version-published");
        JsonNode signed = example("commitment-signed");
        assertThat(commitments.of(JSON.treeToValue(published, CommitmentFacts.Told.class)))
                .extracting(CommitmentFacts.Commitment::type, CommitmentFacts.Commitment::targetShare)
                .containsExactly(tuple("COUNTY", 90), tuple("DISTRICT", 90));
        assertThat(commitments.of(JSON.treeToValue(signed, CommitmentFacts.Told.class)))
                .isEmpty();
        assertThat(signatures.of(JSON.treeToValue(published, SignatureFacts.Told.class)))
                .isEmpty();
        assertThat(signatures.of(JSON.treeToValue(signed, SignatureFacts.Told.class)))
                .hasSize(1);
        assertThat(leads.of(JSON.treeToValue(example("lead-coverage-changed"), LeadFacts.Told.class)))
                .hasSize(2);
    }

    @Test
    void isShownToThoseWhoReadReports() {
        published(90);
        organisation("A");
        String path = "/reporting/v1/reports/commitments-and-lead-coverage";
        given().auth()
                .oauth2(Tokens.person(Roles.BOARD_MEMBER))
                .queryParam("financialYear", year.toString())
                .get(path)
                .then()
                .statusCode(200)
                .body("countedOn", equalTo(year.lastDay().toString()))
                .body("lines.find { it.name == '%s' }.targetMet".formatted(name), equalTo(false));
    }
}
