package org.concordat.programme.sharing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.platform.money.Money;

class CostModelPropertyTest {

    private static final BigDecimal HALF_A_PENNY = new BigDecimal("0.005");

    private static Arbitrary<BigDecimal> upTo(String most, int decimals) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(most))
                .ofScale(decimals);
    }

    @Provide
    Arbitrary<CostModel> costs() {
        return Combinators.combine(
                        upTo("9999999.99", 2),
                        upTo("999999999.99", 2).map(Money::new),
                        upTo("10", 4),
                        upTo("999999999.99", 2).map(Money::new),
                        Arbitraries.longs().between(1, CostModel.MOST_VOLUME))
                .as(CostModel::new);
    }

    @Property
    void theUnitCostIsWithinHalfAPennyOfTheExactOne(@ForAll("costs") CostModel cost) {
        ExactCost exact = cost.exactCost();
        BigDecimal rounded = cost.unitCost().amount().multiply(exact.volume());
        assertThat(rounded.subtract(exact.total()).abs()).isLessThanOrEqualTo(HALF_A_PENNY.multiply(exact.volume()));
    }

    @Property
    void moreOfAnythingCostsNoLessAndMoreVolumeNoMore(
            @ForAll("costs") CostModel one, @ForAll("costs") CostModel other) {
        var more = new CostModel(
                one.staffHours().max(other.staffHours()),
                one.hourlyRate().max(other.hourlyRate()),
                one.overhead().max(other.overhead()),
                one.otherCost().max(other.otherCost()),
                Math.min(one.volume(), other.volume()));
        assertThat(more.exactCost()).isGreaterThanOrEqualTo(one.exactCost()).isGreaterThanOrEqualTo(other.exactCost());
        assertThat(more.unitCost()).isGreaterThanOrEqualTo(one.unitCost());
    }

    @Provide
    Arbitrary<List<ExactCost>> fiveOrMore() {
        return costs().map(CostModel::exactCost)
                .list()
                .ofMinSize(Quartiles.LEAST_VALUES)
                .ofMaxSize(40);
    }

    @Property
    void quartilesStandInOrderWithinTheCosts(@ForAll("fiveOrMore") List<ExactCost> costs) {
        Quartiles quartiles = Quartiles.of(costs);
        assertThat(List.of(
                        Collections.min(costs),
                        quartiles.lower(),
                        quartiles.median(),
                        quartiles.upper(),
                        Collections.max(costs)))
                .isSorted();
        assertThat(costs.stream().filter(cost -> cost.compareTo(quartiles.median()) <= 0))
                .hasSizeGreaterThanOrEqualTo((costs.size() + 1) / 2);
    }

    @Property
    void ofCostsThatLieEvenlyTheQuartilesDoToo(@ForAll @IntRange(min = 5, max = 200) int n) {
        List<ExactCost> costs = IntStream.range(0, n)
                .mapToObj(i -> new ExactCost(BigDecimal.valueOf(i), BigDecimal.ONE))
                .toList();
        Quartiles quartiles = Quartiles.of(costs);
        BigDecimal last = BigDecimal.valueOf(n - 1);
        assertThat(quartiles.lower()).isEqualByComparingTo(new ExactCost(last, BigDecimal.valueOf(4)));
        assertThat(quartiles.median()).isEqualByComparingTo(new ExactCost(last, BigDecimal.valueOf(2)));
        assertThat(quartiles.upper())
                .isEqualByComparingTo(new ExactCost(last.multiply(BigDecimal.valueOf(3)), BigDecimal.valueOf(4)));
    }
}
