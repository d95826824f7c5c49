package org.concordat.reporting.programme.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What few answered is withheld, as in programme. */
class WithholdingTest {

    @Test
    void whatFewerThanFiveAnsweredIsWithheldAndTheNextSmallestPartSoThatNobodySubtracts() {
        var withholding = new Withholding(Map.of("A", 4, "B", 6, "C", 9), 5);
        assertThat(withholding.isWithheld("A")).isTrue();
        assertThat(withholding.isWithheld("B")).isTrue();
        assertThat(withholding.isWithheld("C")).isFalse();
        assertThat(withholding.isWithheld(null)).isFalse();
    }

    @Test
    void severalSmallPartsThatAreTogetherFiveOrMoreHideEachOther() {
        var withholding = new Withholding(Map.of("A", 4, "B", 4, "C", 9), 5);
        assertThat(withholding.isWithheld("C")).isFalse();
    }

    @Test
    void aPartInWhichNobodyAnsweredIsNotWithheldAndHidesNothing() {
        var withholding = new Withholding(Map.of("A", 4, "B", 0, "C", 9), 5);
        assertThat(withholding.isWithheld("B")).isFalse();
        assertThat(withholding.isWithheld("C")).isTrue();
    }

    @Test
    void fiveAreEnough() {
        var withholding = new Withholding(Map.of("A", 5), 5);
        assertThat(withholding.isWithheld("A")).isFalse();
        assertThat(withholding.isWithheld(null)).isFalse();
    }

    @Test
    void howFewAreTooFewIsASetting() {
        assertThat(new Withholding(Map.of("A", 5), 6).isWithheld("A")).isTrue();
        assertThat(new Withholding(Map.of("A", 5), 1).isWithheld("A")).isFalse();
    }

    @Test
    void ofASmallRegionNothingIsShown() {
        var withholding = new Withholding(Map.of("A", 3, "B", 1), 5);
        assertThat(withholding.isWithheld(null)).isTrue();
        assertThat(withholding.isWithheld("A")).isTrue();
        assertThat(withholding.isWithheld("B")).isTrue();
    }
}
