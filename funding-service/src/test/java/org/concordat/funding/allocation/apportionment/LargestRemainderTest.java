package org.concordat.funding.allocation.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    private static SortedMap<String, Fraction> weights(Map<String, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var weights = new TreeMap<String, Fraction>();
        counts.forEach(
                (code, count) -> weights.put(code, Fraction.of(BigDecimal.valueOf(count), BigDecimal.valueOf(total))));
        return weights;
    }

    private static Map<String, String> shares(String amount, Map<String, Integer> counts) {
        return LargestRemainder.share(Money.of(amount), weights(counts)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        share -> share.getValue().amount().amount().toPlainString()));
    }

    @Test
    void sharesNinetyThousandPoundsByTheCouncilsOfTheNorthWest() {
        assertThat(shares("90000.00", Weights.COUNCILS))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "greater-manchester", "19565.22",
                        "lancashire", "29347.83",
                        "merseyside", "11739.13",
                        "cumbria", "13695.65",
                        "cheshire-and-warrington", "15652.17"));
    }

    @Test
    void aPennyThatIsLeftGoesToTheLargestRemainder() {
        // exact: 14.28…, 28.57…, 57.14… pence
        assertThat(shares("1.00", Map.of("a", 1, "b", 2, "c", 4)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "0.14", "b", "0.29", "c", "0.57"));
    }

    @Test
    void equalRemaindersAreServedInTheOrderOfTheCodes() {
        assertThat(shares("0.02", Map.of("c", 1, "a", 1, "b", 1)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "0.01", "b", "0.01", "c", "0.00"));
    }

    @Test
    void saysWhoWasGivenAPenny() {
        var portions = LargestRemainder.share(Money.of("90000.00"), weights(Weights.COUNCILS));
        assertThat(portions.get("greater-manchester").penny()).isTrue();
        assertThat(portions.get("greater-manchester").exact().decimal(6)).isEqualTo("1956521.739130");
        assertThat(portions.get("greater-manchester").exact().remainder().decimal(6))
                .isEqualTo("0.739130");
        assertThat(portions.get("merseyside").penny()).isFalse();
        assertThat(portions.get("merseyside").exact().remainder().decimal(6)).isEqualTo("0.043478");
    }

    @Test
    void whatNeedsNoRoundingLeavesNoPenny() {
        assertThat(LargestRemainder.share(Money.of("1.00"), weights(Map.of("a", 1, "b", 3)))
                        .values())
                .noneMatch(Portion::penny);
    }

    @Test
    void nothingIsSharedAsNothing() {
        assertThat(shares("0.00", Map.of("a", 1, "b", 2)))
                .containsValues("0.00")
                .doesNotContainValue("0.01");
    }

    @Test
    void knowsNoWeightsThatAreNotTheWhole() {
        var half = new TreeMap<String, Fraction>(Map.of("a", Fraction.of(BigDecimal.ONE, BigDecimal.valueOf(2))));
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.share(Money.of("1.00"), half));
    }
}
