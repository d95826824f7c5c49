package org.concordat.funding.allocation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.concordat.funding.allocation.apportionment.Mix;
import org.concordat.funding.allocation.apportionment.Portion;
import org.concordat.funding.allocation.apportionment.Weights;
import org.concordat.funding.allocation.sharing.Parts;
import org.concordat.funding.allocation.sharing.PlanTerms;
import org.concordat.funding.allocation.sharing.Sharing;
import org.concordat.platform.money.Money;
import org.concordat.platform.value.Percentage;

/** Whatever the terms, the weights and the releases: a plan gives away its amount, no penny more or less. */
class AllocationPlanPropertyTest {

    private static Percentage hundredths(int hundredths) {
        return new Percentage(BigDecimal.valueOf(hundredths, 2));
    }

    private static PlanTerms terms(long pence, int share, int base, int need, int contingency) {
        return new PlanTerms(
                new Money(BigDecimal.valueOf(pence, 2)),
                hundredths(share),
                base < share ? hundredths(base) : null,
                hundredths(need),
                hundredths(Math.min(contingency, 10_000 - share)),
                Plans.FIRST_DAY);
    }

    @Provide
    Arbitrary<Map<String, Integer>> people() {
        return Arbitraries.maps(
                        Arbitraries.of("cumbria", "lancashire", "merseyside", "x", "y"),
                        Arbitraries.integers().between(1, 3_000_000))
                .ofMinSize(1);
    }

    @Property
    void whatAllPartsHaveIsTheAmount(
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long pence,
            @ForAll @IntRange(max = 10_000) int share,
            @ForAll @IntRange(max = 10_000) int base,
            @ForAll @IntRange(max = 10_000) int need,
            @ForAll @IntRange(max = 10_000) int contingency,
            @ForAll("people") Map<String, Integer> people,
            @ForAll @IntRange(min = 0, max = 99) int percentOfCouncils) {
        PlanTerms terms = terms(pence, share, base, need, contingency);
        var mix = new Mix(List.of(
                Weights.councils(Integer.toString(percentOfCouncils)),
                Weights.people(Integer.toString(100 - percentOfCouncils), people)));
        Sharing sharing = Sharing.of(terms, mix, null);
        assertThat(Money.total(sharing.shares().values(), Portion::amount))
                .as("the sum of the shares is the share of the pot")
                .isEqualTo(terms.topSlice().minus(terms.needReserve()));

        var plan = new AllocationPlan(UUID.randomUUID(), Plans.YEAR, sharing, GateCondition.NONE, "planner");
        plan.approve("approver", Plans.FIRST_DAY, null);
        assertThat(plan.holdings().total()).isEqualTo(terms.amount());
        mix.subRegions().stream().filter(plan::hasGate).forEach(subRegion -> plan.openGate(subRegion, Plans.DECISION));
        releaseAll(plan, ReleaseKind.NEED, "cumbria");
        releaseAll(plan, ReleaseKind.CONTINGENCY, Parts.REGIONAL);
        assertThat(plan.holdings().total()).isEqualTo(terms.amount());
        assertThat(plan.holdings().byPart().values()).noneMatch(Money::isNegative);
        assertThat(plan.holdings().of(Parts.RESERVE)).isEqualTo(Money.ZERO);
    }

    private static void releaseAll(AllocationPlan plan, ReleaseKind reserve, String part) {
        if (plan.left(reserve).isPositive()) {
            plan.release(reserve, part, plan.left(reserve), Plans.DECISION);
        }
    }
}
