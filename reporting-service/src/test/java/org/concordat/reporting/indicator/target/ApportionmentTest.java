package org.concordat.reporting.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.junit.jupiter.api.Test;

/** "Apportioned equally, by a weight or by hand, parts sum to the penny": reporting.md, At the boundaries. */
class ApportionmentTest {

    private static final Apportionment POUND = Apportionment.of("1.00", IndicatorKind.MONEY, null);

    /** The n-th organisation in the order of ids. */
    private static UUID body(int n) {
        return new UUID(0, n);
    }

    private static Map<UUID, BigDecimal> weights(String... weights) {
        var all = new LinkedHashMap<UUID, BigDecimal>();
        for (int n = 0; n < weights.length; n++) {
            all.put(body(n), new BigDecimal(weights[n]));
        }
        return all;
    }

    private static List<String> written(Map<UUID, BigDecimal> parts) {
        return parts.values().stream().map(BigDecimal::toPlainString).toList();
    }

    private static String refusal(ThrowingCallable refused) {
        return catchThrowableOfType(Refusal.class, refused).type();
    }

    @Test
    void aPennyThatIsLeftGoesToTheLargestRemainder() {
        // exact: 14.28…, 28.57…, 57.14… pence
        assertThat(written(POUND.by(weights("1", "2", "4")))).containsExactly("0.14", "0.29", "0.57");
    }

    @Test
    void equalRemaindersAreServedInTheOrderOfIds() {
        assertThat(written(POUND.by(weights("1", "1", "1")))).containsExactly("0.34", "0.33", "0.33");
        var turned = new LinkedHashMap<UUID, BigDecimal>();
        List.of(2, 1, 0).forEach(n -> turned.put(body(n), BigDecimal.ONE));
        assertThat(written(POUND.by(turned))).containsExactly("0.33", "0.33", "0.34");
    }

    @Test
    void weightsMayHaveDecimalsAndWhoWeighsNothingTakesNothing() {
        assertThat(written(POUND.by(weights("0.25", "0", "0.7500")))).containsExactly("0.25", "0.00", "0.75");
        assertThat(written(POUND.by(weights("1E+3", "3000")))).containsExactly("0.25", "0.75");
    }

    @Test
    void aNumberIsSplitIntoItsOwnDecimalsOrMoreIfTheyAreAskedFor() {
        assertThat(written(Apportionment.of("10", IndicatorKind.NUMBER, null).by(weights("1", "1", "1"))))
                .containsExactly("4", "3", "3");
        assertThat(written(Apportionment.of("10", IndicatorKind.NUMBER, 2).by(weights("1", "1", "1"))))
                .containsExactly("3.34", "3.33", "3.33");
        assertThat(written(Apportionment.of("0.5", IndicatorKind.NUMBER, 1).by(weights("1", "1"))))
                .containsExactly("0.3", "0.2");
    }

    @Test
    void aWholeBelowZeroIsSplitExactlyToo() {
        assertThat(written(Apportionment.of("-10", IndicatorKind.NUMBER, null).by(weights("1", "1", "1"))))
                .containsExactly("-3", "-3", "-4");
    }

    @Test
    void refusesFewerDecimalsThanTheWholeHasAndAnyOfMoney() {
        assertThat(refusal(() -> Apportionment.of("0.55", IndicatorKind.NUMBER, 1)))
                .isEqualTo("too-few-decimals");
        assertThat(refusal(() -> Apportionment.of("1.00", IndicatorKind.MONEY, 2)))
                .isEqualTo("money-to-the-penny");
    }

    @Test
    void refusesWhatDoesNotAddUp() {
        for (IndicatorKind kind : List.of(IndicatorKind.PERCENTAGE, IndicatorKind.YES_NO, IndicatorKind.LEVEL)) {
            assertThat(refusal(() -> Apportionment.of("1", kind, null))).isEqualTo("does-not-add-up");
        }
    }

    @Test
    void refusesWeightsBelowZeroByNameAndWeightsThatAreAllZero() {
        var below = catchThrowableOfType(Refusal.class, () -> POUND.by(weights("1", "-0.01")));
        assertThat(below.type()).isEqualTo("weight-below-zero");
        assertThat(below.getMessage()).contains(body(1).toString()).doesNotContain(body(0).toString());
        assertThat(refusal(() -> POUND.by(weights("0", "0.0")))).isEqualTo("nothing-weighs");
    }

    @Test
    void partsByHandAreTheWholeToThePenny() {
        assertThat(written(POUND.byHand(weights("0.40", "0.60")))).containsExactly("0.40", "0.60");
        assertThat(refusal(() -> POUND.byHand(weights("0.40", "0.61")))).isEqualTo("parts-are-not-the-whole");
        assertThat(refusal(() -> POUND.byHand(weights("0.40", "0.59")))).isEqualTo("parts-are-not-the-whole");
    }

    @Property
    void partsAddUpToTheWholeAndEachIsWithinAUnitOfItsExactShare(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long units,
            @ForAll @IntRange(max = 4) int decimals,
            @ForAll @Size(min = 1, max = 15) List<@LongRange(min = 0, max = 3_000_000) Long> figures) {
        Map<UUID, BigDecimal> weights = weighing(figures);
        var whole = new Apportionment(BigDecimal.valueOf(units, decimals), decimals);
        Map<UUID, BigDecimal> parts = whole.by(weights);
        assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole.whole());
        BigInteger total =
                BigInteger.valueOf(figures.stream().mapToLong(Long::longValue).sum());
        parts.forEach((body, part) -> {
            // part - whole * weight / total, all of it times the total, is less than a unit times the total
            BigInteger off = part.movePointRight(decimals)
                    .toBigIntegerExact()
                    .multiply(total)
                    .subtract(
                            BigInteger.valueOf(units).multiply(weights.get(body).toBigIntegerExact()));
            assertThat(off.abs()).isLessThan(total);
        });
    }

    @Property
    void theOrderOfOrganisationsDoesNotMatter(
            @ForAll @LongRange(min = 0, max = 1_000_000) long units,
            @ForAll @Size(min = 1, max = 15) List<@LongRange(min = 0, max = 50) Long> figures) {
        Map<UUID, BigDecimal> weights = weighing(figures);
        var bodies = new ArrayList<>(weights.keySet());
        Collections.reverse(bodies);
        var turned = new LinkedHashMap<UUID, BigDecimal>();
        bodies.forEach(body -> turned.put(body, weights.get(body)));
        var whole = new Apportionment(BigDecimal.valueOf(units), 0);
        assertThat(whole.by(turned)).isEqualTo(whole.by(weights));
    }

    private static Map<UUID, BigDecimal> weighing(List<Long> figures) {
        Assume.that(figures.stream().anyMatch(figure -> figure > 0));
        return weights(figures.stream().map(String::valueOf).toArray(String[]::new));
    }
}
