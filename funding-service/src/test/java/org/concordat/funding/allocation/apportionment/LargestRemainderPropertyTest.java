package org.concordat.funding.allocation.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.concordat.platform.money.Money;

class LargestRemainderPropertyTest {

    private static final Fraction A_PENNY = Fraction.ONE;

    @Provide
    Arbitrary<Map<String, Integer>> counts() {
        return Arbitraries.maps(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(3),
                        Arbitraries.integers().between(0, 3_000_000))
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static SortedMap<String, Fraction> weights(Map<String, Integer> counts) {
        long total = counts.values().stream().mapToLong(Integer::longValue).sum();
        Assume.that(total > 0);
        var weights = new TreeMap<String, Fraction>();
        counts.forEach(
                (code, count) -> weights.put(code, Fraction.of(BigDecimal.valueOf(count), BigDecimal.valueOf(total))));
        return weights;
    }

    private static Money pence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }

    @Property
    void theSharesAddUpToTheAmountToThePennyForAnyWeights(
            @ForAll("counts") Map<String, Integer> counts,
            @ForAll @LongRange(min = 0, max = 99_999_999_999L) long pence) {
        var portions = LargestRemainder.share(pence(pence), weights(counts));
        assertThat(Money.total(portions.values(), Portion::amount)).isEqualTo(pence(pence));
    }

    @Property
    void noShareIsAPennyAwayFromTheExactOne(
            @ForAll("counts") Map<String, Integer> counts,
            @ForAll @LongRange(min = 0, max = 99_999_999_999L) long pence) {
        LargestRemainder.share(pence(pence), weights(counts)).forEach((code, portion) -> {
            BigInteger given = portion.amount().amount().movePointRight(2).toBigIntegerExact();
            var whole = new Fraction(given, BigInteger.ONE);
            assertThat(whole.compareTo(portion.exact().plus(A_PENNY))).as(code).isNegative();
            assertThat(portion.exact().compareTo(whole.plus(A_PENNY))).as(code).isNegative();
        });
    }

    @Property
    void whoWeighsMoreNeverReceivesLess(
            @ForAll("counts") Map<String, Integer> counts, @ForAll @LongRange(min = 0, max = 1_000_000L) long pence) {
        var portions = LargestRemainder.share(pence(pence), weights(counts));
        counts.forEach((one, weight) -> counts.forEach((other, less) -> {
            if (weight > less) {
                assertThat(portions.get(one).amount())
                        .isGreaterThanOrEqualTo(portions.get(other).amount());
            }
        }));
    }

    @Property
    void theSameWeightsInAnyOrderGiveTheSameShares(
            @ForAll("counts") Map<String, Integer> counts, @ForAll @LongRange(min = 0, max = 1_000_000L) long pence) {
        var reversed = new TreeMap<String, Integer>(java.util.Comparator.reverseOrder());
        reversed.putAll(counts);
        assertThat(LargestRemainder.share(pence(pence), weights(reversed)))
                .isEqualTo(LargestRemainder.share(pence(pence), weights(counts)));
    }
}
