package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.platform.money.Money;

class LorenzCurvePropertyTest {

    @Provide
    Arbitrary<List<Money>> amounts() {
        return Arbitraries.longs()
                .between(0, 99_999_999)
                .map(pence -> new Money(BigDecimal.valueOf(pence, 2)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .filter(all -> all.stream().anyMatch(Money::isPositive));
    }

    @Property
    void itBeginsAtTheOriginAndHasOnePointForEachOrganisation(@ForAll("amounts") List<Money> amounts) {
        List<LorenzPoint> curve = LorenzCurve.of(amounts);
        assertThat(curve.get(0).shareOfOrganisations()).isZero();
        assertThat(curve.get(0).shareOfAwarded()).isZero();
        assertThat(curve).hasSize(1 + amounts.size());
        assertThat(curve).extracting(LorenzPoint::organisations).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void itEndsWhereAllHaveAll(@ForAll("amounts") List<Money> amounts) {
        List<LorenzPoint> curve = LorenzCurve.of(amounts);
        LorenzPoint last = curve.get(curve.size() - 1);
        assertThat(last.shareOfOrganisations()).isEqualByComparingTo("1");
        assertThat(last.shareOfAwarded()).isEqualByComparingTo("1");
        assertThat(last.awarded()).isEqualTo(Money.total(amounts, each -> each));
    }

    @Property
    void itIsConvex(@ForAll("amounts") List<Money> amounts) {
        List<LorenzPoint> curve = LorenzCurve.of(amounts);
        for (int i = 2; i < curve.size(); i++) {
            Money before = curve.get(i - 1).awarded().minus(curve.get(i - 2).awarded());
            assertThat(curve.get(i).awarded().minus(curve.get(i - 1).awarded())).isGreaterThanOrEqualTo(before);
        }
    }

    /** The Gini coefficient is twice the area between the curve and the line of equal shares. */
    @Property
    void itsAreaSaysWhatTheGiniCoefficientSays(@ForAll("amounts") List<Money> amounts) {
        List<LorenzPoint> curve = LorenzCurve.of(amounts);
        double below = 0;
        for (int i = 1; i < curve.size(); i++) {
            below += (curve.get(i).shareOfAwarded().doubleValue()
                            + curve.get(i - 1).shareOfAwarded().doubleValue())
                    / 2
                    / amounts.size();
        }
        assertThat(1 - 2 * below).isCloseTo(Gini.of(amounts).doubleValue(), offset(0.00001));
    }

    @Example
    void whoHasTheLeastComesFirst() {
        assertThat(LorenzCurve.of(Stream.of(60, 0, 30, 10).map(Money::pounds).toList()))
                .extracting(point -> point.shareOfOrganisations() + " " + point.shareOfAwarded())
                .containsExactly(
                        "0.000000 0.000000",
                        "0.250000 0.000000",
                        "0.500000 0.100000",
                        "0.750000 0.400000",
                        "1.000000 1.000000");
    }

    @Example
    void thereIsNoneWhenNothingIsAwarded() {
        assertThat(LorenzCurve.of(List.of(Money.ZERO))).isEmpty();
    }
}
