package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.concordat.platform.money.Money;

class GiniPropertyTest {

    @Provide
    Arbitrary<List<Money>> amounts() {
        return Arbitraries.longs()
                .between(0, 99_999_999)
                .map(GiniPropertyTest::pence)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .filter(all -> all.stream().anyMatch(Money::isPositive));
    }

    private static Money pence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }

    @Property
    void equalSharesAreZero(
            @ForAll @IntRange(min = 1, max = 200) int organisations,
            @ForAll @LongRange(min = 1, max = 99_999_999) long pence) {
        assertThat(Gini.of(Collections.nCopies(organisations, pence(pence)))).isZero();
    }

    @Property
    void whereOneHasAllItIsAllButThatOnesShareOfTheOrganisations(
            @ForAll @IntRange(min = 1, max = 200) int organisations,
            @ForAll @LongRange(min = 1, max = 99_999_999) long pence) {
        var amounts = new ArrayList<>(Collections.nCopies(organisations - 1, Money.ZERO));
        amounts.add(pence(pence));
        assertThat(Gini.of(amounts))
                .isEqualByComparingTo(BigDecimal.valueOf(organisations - 1L)
                        .divide(BigDecimal.valueOf(organisations), Gini.DECIMALS, RoundingMode.HALF_UP));
    }

    @Property
    void itLiesBetweenEqualSharesAndOneThatHasAll(@ForAll("amounts") List<Money> amounts) {
        assertThat(Gini.of(amounts))
                .isBetween(
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(amounts.size() - 1L)
                                .divide(BigDecimal.valueOf(amounts.size()), Gini.DECIMALS, RoundingMode.HALF_UP));
    }

    @Property
    void tenTimesTheMoneySpreadAlikeIsTheSame(
            @ForAll("amounts") List<Money> amounts, @ForAll @IntRange(min = 2, max = 1000) int times) {
        assertThat(Gini.of(amounts.stream().map(each -> each.times(times)).toList()))
                .isEqualTo(Gini.of(amounts));
    }

    @Property
    void theOrderOfOrganisationsDoesNotMatter(@ForAll("amounts") List<Money> amounts, @ForAll Random random) {
        var shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, random);
        assertThat(Gini.of(shuffled)).isEqualTo(Gini.of(amounts));
    }

    @Property
    void oneMoreThatHasNothingMakesItMoreUneven(@ForAll("amounts") List<Money> amounts) {
        assertThat(Gini.of(
                        Stream.concat(amounts.stream(), Stream.of(Money.ZERO)).toList()))
                .isGreaterThan(Gini.of(amounts));
    }

    @Example
    void itIsWorkedOutByTheFormula() {
        // (−3·0 − 1·10 + 1·30 + 3·60) ÷ (4·100)
        assertThat(Gini.of(Stream.of(60, 0, 30, 10).map(Money::pounds).toList()))
                .isEqualTo("0.500000");
    }

    @Example
    void thereIsNoneWhenNothingIsAwarded() {
        assertThat(Gini.of(List.of(Money.ZERO, Money.ZERO))).isNull();
        assertThat(Gini.of(List.of())).isNull();
    }
}
