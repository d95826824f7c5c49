package org.concordat.programme.project.risk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAppetiteTest {

    @ParameterizedTest
    @CsvSource({"1, PROJECT", "8, PROJECT", "9, PROGRAMME", "15, PROGRAMME", "16, PARTNERSHIP", "25, PARTNERSHIP"})
    void aRiskAppearsFurtherUpOnceItIsAboveTheAppetiteThere(int score, RiskLevel level) {
        assertThat(new RiskAppetite(8, 15).level(score)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, PROGRAMME", "25, 15, PROJECT", "25, 16, PARTNERSHIP"})
    void aProgrammeMayBearNothingOrEverything(int programme, int score, RiskLevel level) {
        assertThat(new RiskAppetite(programme, 15).level(score)).isEqualTo(level);
    }

    @Property
    void aHigherScoreNeverAppearsLower(
            @ForAll @IntRange(max = 25) int programme,
            @ForAll @IntRange(max = 25) int partnership,
            @ForAll @IntRange(min = 1, max = 24) int score) {
        var appetite = new RiskAppetite(programme, partnership);
        assertThat(appetite.level(score + 1)).isGreaterThanOrEqualTo(appetite.level(score));
    }

    @Property
    void theScoreIsProbabilityByImpactAndGrowsWithBoth(
            @ForAll @IntRange(min = 1, max = 4) int probability, @ForAll @IntRange(min = 1, max = 4) int impact) {
        int score = RiskMother.risk(probability, impact).score();
        assertThat(score).isEqualTo(probability * impact).isBetween(1, 25);
        assertThat(RiskMother.risk(probability + 1, impact).score()).isGreaterThan(score);
        assertThat(RiskMother.risk(probability, impact + 1).score()).isGreaterThan(score);
    }
}
