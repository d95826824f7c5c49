package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.funding.openness.distribution.Councils.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** A region of three councils: one has two thirds of the money, one a third, and one has never applied. */
class DistributionRowsTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    private final RegionalOrganisation carlisle = applied(council("DISTRICT", "cumbria", null, 100_000L));
    private final RegionalOrganisation chester = applied(council("DISTRICT", "cheshire", null, 120_000L));
    private final RegionalOrganisation crewe = council("BOROUGH", "cheshire", null, null);

    private final Sums ofCarlisle = new Sums(Money.pounds(100), Money.pounds(60), Money.pounds(15), 3, 3, 2, 2);
    private final Sums ofChester = new Sums(Money.pounds(30), Money.pounds(30), Money.ZERO, 1, 1, 1, 1);
    private final Sums all = new Sums(Money.pounds(130), Money.pounds(90), Money.pounds(15), 4, 4, 3, 3);

    private static RegionalOrganisation applied(RegionalOrganisation of) {
        return new RegionalOrganisation(
                of.id(), of.name(), of.type(), of.council(), of.subRegion(), of.parent(), true, of.population(), true);
    }

    private DistributionRows rows(Map<String, Money> planned, Map<UUID, Money> subscribed) {
        var sums = new GroupedSums(
                Map.of(carlisle.id(), ofCarlisle, chester.id(), ofChester),
                Map.of("DISTRICT", all),
                Map.of("cumbria", ofCarlisle, "cheshire", ofChester),
                all);
        var scope = new DistributionScope(YEAR, DistributionBasis.RECEIVED, null, LocalDate.parse("2009-03-31"));
        return new DistributionRows(
                Picture.of(scope, sums, List.of(carlisle, chester, crewe), List.of()), planned, subscribed);
    }

    private DistributionRows rows() {
        return rows(Map.of(), Map.of());
    }

    @Test
    void theSuccessRateIsApprovedOfDecidedApplications() {
        assertThat(rows().by(GroupedBy.ORGANISATION))
                .extracting(row ->
                        row.successRate() == null ? null : row.successRate().toPlainString())
                .containsExactly("66.67", "100.00", null);
        assertThat(rows().total().successRate()).isEqualByComparingTo("75.00");
    }

    @Test
    void eachHasAShareOfWhatIsAwarded() {
        assertThat(rows().by(GroupedBy.ORGANISATION))
                .extracting(row -> row.shareOfAwarded().toPlainString())
                .containsExactly("66.67", "33.33", "0.00");
    }

    @Test
    void whoHasNeverAppliedIsARowWithNothing() {
        DistributionRow row = rows().by(GroupedBy.ORGANISATION).get(2);
        assertThat(row.organisation()).isEqualTo(crewe.id());
        assertThat(row.sums()).isEqualTo(Sums.NOTHING);
        assertThat(row.denominators().neverApplied()).isEqualTo(1);
        assertThat(rows().total().denominators().eligible()).isEqualTo(3);
        assertThat(rows().total().denominators().neverApplied()).isEqualTo(1);
    }

    @Test
    void whatIsAwardedIsShownPerCouncilAndPerHeadWhereAPopulationIsKnown() {
        assertThat(rows().by(GroupedBy.SUB_REGION))
                .extracting(
                        DistributionRow::subRegion,
                        row -> row.denominators().councils(),
                        DistributionRow::awardedPerCouncil,
                        DistributionRow::awardedPerHead)
                .containsExactly(
                        tuple("cheshire", 2L, Money.pounds(15), null),
                        tuple("cumbria", 1L, Money.pounds(60), Money.ZERO));
        assertThat(Ratio.each(Money.pounds(90), 7L)).isEqualTo(Money.of("12.86"));
    }

    @Test
    void whatIsAwardedIsShownPerPoundSubscribedWhereThatIsKnown() {
        assertThat(rows(Map.of(), Map.of(carlisle.id(), Money.pounds(9), chester.id(), Money.ZERO))
                        .by(GroupedBy.ORGANISATION))
                .extracting(row -> row.awardedPerPoundSubscribed() == null
                        ? null
                        : row.awardedPerPoundSubscribed().toPlainString())
                .containsExactly("6.67", null, null);
    }

    @Test
    void aSubRegionsShareIsHeldAgainstItsWeightInThePlan() {
        Map<String, Money> planned = Map.of("cumbria", Money.pounds(25), "cheshire", Money.pounds(75));
        assertThat(rows(planned, Map.of()).by(GroupedBy.SUB_REGION))
                .extracting(
                        DistributionRow::subRegion, row -> row.weight().toPlainString(), row -> row.shareAgainstWeight()
                                .toPlainString())
                .containsExactly(tuple("cheshire", "75.00", "0.4444"), tuple("cumbria", "25.00", "2.6667"));
    }

    @Test
    void withoutAPlanThereIsNoWeight() {
        assertThat(rows().by(GroupedBy.SUB_REGION))
                .extracting(DistributionRow::weight)
                .containsOnlyNulls();
        assertThat(rows().by(GroupedBy.SUB_REGION))
                .extracting(DistributionRow::shareAgainstWeight)
                .containsOnlyNulls();
    }

    @Test
    void aSubRegionThatAPlanWeighsIsARowEvenWhenItReceivedNothing() {
        assertThat(rows(Map.of("merseyside", Money.pounds(10)), Map.of()).by(GroupedBy.SUB_REGION))
                .extracting(DistributionRow::subRegion)
                .containsExactly("cheshire", "cumbria", "merseyside");
    }

    @Test
    void anOrganisationThatMembershipHasNotToldOfIsARowWithoutAName() {
        UUID unknown = UUID.randomUUID();
        var sums = new GroupedSums(Map.of(unknown, ofChester), Map.of("", ofChester), Map.of("", ofChester), ofChester);
        var scope = new DistributionScope(YEAR, DistributionBasis.RECEIVED, null, LocalDate.parse("2009-03-31"));
        var rows = new DistributionRows(Picture.of(scope, sums, List.of(), List.of()), Map.of(), Map.of());
        assertThat(rows.by(GroupedBy.ORGANISATION))
                .extracting(DistributionRow::organisation, DistributionRow::name)
                .containsExactly(tuple(unknown, null));
        assertThat(rows.by(GroupedBy.TYPE)).extracting(DistributionRow::type).containsOnlyNulls();
    }
}
