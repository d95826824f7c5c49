package org.concordat.funding.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.funding.application.application.RecommendationKind;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class CombinationTest {

    private static RankingRow row(Integer rank, long requested, ApplicationStatus status, Money recommended) {
        return new RankingRow(
                rank,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Bolton",
                null,
                "Title " + rank,
                Money.pounds(requested),
                2,
                BigDecimal.TEN,
                BigDecimal.ONE,
                status,
                recommended == null ? null : RecommendationKind.FUND,
                recommended,
                null);
    }

    private static RankingRow row(Integer rank, long requested) {
        return row(rank, requested, ApplicationStatus.ASSESSED, null);
    }

    private static Combination plain() {
        return new Combination("Plain", Set.of(), Set.of(), false);
    }

    private static List<UUID> funded(FundingWhatIf.Outcome outcome) {
        return outcome.funded().stream().map(FundingWhatIf.Funded::application).toList();
    }

    @Test
    void fundsByRankWhatFitsToThePenny() {
        RankingRow first = row(1, 60_000);
        RankingRow second = row(2, 40_000);
        assertThat(funded(plain().funding(List.of(first, second), Money.pounds(100_000))))
                .containsExactly(first.application(), second.application());
        var outcome = plain().funding(List.of(first, second), Money.of("99999.99"));
        assertThat(funded(outcome)).containsExactly(first.application());
        assertThat(outcome.left()).isEqualTo(Money.of("39999.99"));
        assertThat(outcome.misfits()).singleElement().satisfies(misfit -> assertThat(misfit.missing())
                .isEqualTo(Money.of("0.01")));
    }

    @Test
    void goesOnToTheNextThatFitsUnlessItStopsAtTheFirstThatDoesNot() {
        List<RankingRow> rows = List.of(row(1, 50_000), row(2, 60_000), row(3, 40_000));
        assertThat(funded(plain().funding(rows, Money.pounds(100_000))))
                .containsExactly(rows.get(0).application(), rows.get(2).application());
        var stopping = new Combination("Strict", Set.of(), Set.of(), true).funding(rows, Money.pounds(100_000));
        assertThat(funded(stopping)).containsExactly(rows.get(0).application());
        assertThat(stopping.misfits())
                .extracting(FundingWhatIf.Misfit::missing)
                .containsExactly(Money.pounds(10_000), Money.ZERO);
    }

    @Test
    void includesWhateverTheRankAndExcludes() {
        RankingRow first = row(1, 60_000);
        RankingRow second = row(2, 60_000);
        RankingRow unranked = row(null, 30_000);
        var combination = new Combination("Chosen", Set.of(unranked.application()), Set.of(first.application()), false);
        var outcome = combination.funding(List.of(first, second, unranked), Money.pounds(100_000));
        assertThat(funded(outcome)).containsExactly(unranked.application(), second.application());
        assertThat(outcome.total()).isEqualTo(Money.pounds(90_000));
    }

    @Test
    void fundsNothingWithoutARankUnlessItIsIncludedAndNothingThatIsDecided() {
        List<RankingRow> rows = List.of(
                row(1, 10_000, ApplicationStatus.APPROVED, null),
                row(2, 10_000, ApplicationStatus.REJECTED, null),
                row(null, 10_000));
        assertThat(plain().funding(rows, Money.pounds(100_000)).funded()).isEmpty();
    }

    @Test
    void takesWhatIsRecommendedOrElseWhatIsAsked() {
        RankingRow recommended = row(1, 120_000, ApplicationStatus.RECOMMENDED, Money.pounds(95_000));
        assertThat(plain().funding(List.of(recommended), Money.pounds(100_000)).total())
                .isEqualTo(Money.pounds(95_000));
    }

    @Property
    void neverSpendsMoreThanThereIsAndLeavesOutNothingThatWouldHaveFit(
            @ForAll List<@IntRange(min = 1, max = 100_000) Integer> amounts,
            @ForAll @IntRange(min = 0, max = 500_000) int headroom) {
        List<RankingRow> rows = IntStream.range(0, amounts.size())
                .mapToObj(i -> row(i + 1, amounts.get(i)))
                .toList();
        var outcome = plain().funding(rows, Money.pounds(headroom));
        assertThat(outcome.total().plus(outcome.left())).isEqualTo(Money.pounds(headroom));
        assertThat(outcome.left().isNegative()).isFalse();
        assertThat(outcome.misfits())
                .allSatisfy(misfit -> assertThat(misfit.amount()).isGreaterThan(outcome.left()));
        assertThat(outcome.funded().size() + outcome.misfits().size()).isEqualTo(rows.size());
    }
}
