package org.concordat.reporting.money.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Bodies;
import org.concordat.reporting.money.Funding;
import org.concordat.reporting.money.distribution.Application.Amount;
import org.concordat.reporting.money.distribution.Application.Part;
import org.concordat.reporting.money.distribution.Application.Partnership;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who applied for funding, and who has it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundingDistributionTest {

    @Inject
    Told told;

    @Inject
    FundingDistributionReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final String north = "NORTH-" + year;
    private final String south = "SOUTH-" + year;
    private Funding funding;
    private Bodies bodies;
    private UUID bolton;
    private UUID bury;

    @BeforeEach
    void twoCouncils() {
        funding = new Funding(told, year);
        bodies = new Bodies(told, year);
        bolton = bodies.council("Bolton", north);
        bury = bodies.council("Bury", south);
    }

    private UUID applied(UUID applicant, String amount, Partnership partnership, Part... beneficiaries) {
        UUID id = UUID.randomUUID();
        told.that(
                "funding.applications",
                id,
                0,
                year.firstDay(),
                Funding.RECORDED,
                new Application(
                        applicant,
                        partnership,
                        "SUBMITTED",
                        List.of(new Amount(year, Money.of(amount))),
                        Arrays.asList(beneficiaries)));
        return id;
    }

    private static Part part(UUID organisation, String share) {
        return new Part(organisation, new BigDecimal(share));
    }

    private FundingDistribution distribution() {
        return report.figures(new Scope(year, null, null, null));
    }

    private Counted of(String subRegion) {
        return distribution().bySubRegion().stream()
                .filter(line -> line.subRegion().equals(subRegion))
                .findFirst()
                .orElseThrow()
                .counted();
    }

    @Test
    void moneyOfAPartnershipCountsForEachMemberByItsShareToThePenny() {
        UUID application =
                applied(bolton, "100.00", new Partnership(List.of(part(bolton, "66.67"), part(bury, "33.33"))));
        funding.award()
                .with("application", application)
                .with("recipient", bolton)
                .amounts(Map.of(year, "0.02"))
                .told();
        assertThat(of(north).requested()).isEqualTo(Money.of("66.67"));
        assertThat(of(south).requested()).isEqualTo(Money.of("33.33"));
        assertThat(of(north).awarded()).isEqualTo(Money.of("0.01"));
        assertThat(of(south).awarded()).isEqualTo(Money.of("0.01"));
        Counted total = distribution().total();
        assertThat(total.awarded()).isEqualTo(Money.of("0.02"));
        assertThat(total.awards()).isEqualTo(1);
        assertThat(total.applications()).isEqualTo(1);
    }

    @Test
    void whoReceivesAndWhoBenefitsStandBesideEachOther() {
        UUID application = applied(bolton, "60000.00", null, part(bury, "100"));
        funding.award()
                .with("application", application)
                .with("recipient", bolton)
                .told();
        assertThat(of(north).awarded()).isEqualTo(Money.pounds(60000));
        assertThat(of(north).benefiting()).isEqualTo(Money.ZERO);
        assertThat(of(south).benefiting()).isEqualTo(Money.pounds(60000));
    }

    @Test
    void whoeverTookOverAnAwardStandsWhereItsApplicantDid() {
        UUID application = applied(bolton, "60000.00", null);
        funding.award().with("application", application).with("recipient", bury).told();
        assertThat(of(north).requested()).isEqualTo(Money.pounds(60000));
        assertThat(of(north).awarded()).isEqualTo(Money.ZERO);
        assertThat(of(south).awarded()).isEqualTo(Money.pounds(60000));
    }

    @Test
    void anAwardOfEarlierTimesIsItsRecipientsAlone() {
        funding.award()
                .with("formerReference", "NW/2006/17")
                .with("recipient", bury)
                .told();
        assertThat(of(south).awarded()).isEqualTo(Money.pounds(60000));
        assertThat(of(south).benefiting()).isEqualTo(Money.pounds(60000));
    }

    @Test
    void theTypesAddUpToTheTotalAsTheSubRegionsDo() {
        UUID fire = bodies.fire("Fire and rescue", north);
        funding.award().with("recipient", bury).told();
        funding.award().with("recipient", fire).told();
        FundingDistribution distribution = distribution();
        Money byType = Money.total(distribution.byType(), line -> line.counted().awarded());
        Money bySubRegion =
                Money.total(distribution.bySubRegion(), line -> line.counted().awarded());
        assertThat(List.of(byType, bySubRegion, distribution.total().awarded())).containsOnly(Money.pounds(120000));
        assertThat(distribution.byType())
                .filteredOn(line -> line.organisationType().equals(bodies.fire()))
                .singleElement()
                .satisfies(line -> assertThat(line.counted().councils()).isZero());
    }

    @Test
    void peopleAreCountedOnceAtTheLowestTierByTheNewestCount() {
        UUID district = bodies.district("A district", north, bolton);
        bodies.population(bolton, year.firstDay(), 1000);
        bodies.population(district, year.firstDay().minusYears(5), 300);
        bodies.population(district, year.firstDay().minusYears(1), 400);
        bodies.population(district, year.lastDay(), 500);
        assertThat(of(north).population()).isEqualTo(400);
        assertThat(of(north).councils()).isEqualTo(2);
        assertThat(of(south).population()).isNull();
    }
}
