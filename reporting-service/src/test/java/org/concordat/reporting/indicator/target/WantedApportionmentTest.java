package org.concordat.reporting.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.concordat.reporting.indicator.target.ApportionmentMethod.BY_HAND;
import static org.concordat.reporting.indicator.target.ApportionmentMethod.BY_POPULATION;
import static org.concordat.reporting.indicator.target.ApportionmentMethod.BY_WEIGHT;
import static org.concordat.reporting.indicator.target.ApportionmentMethod.EQUALLY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class WantedApportionmentTest {

    private static final UUID BOLTON = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2010, 3, 31);
    private static final TargetOf TARGET = new TargetOf("SAVINGS", null, FIRST, LAST);

    private static WantedApportionment wanted(
            ApportionmentMethod method,
            String value,
            String weightedBy,
            LocalDate first,
            LocalDate last,
            Integer decimals) {
        return new WantedApportionment(
                method, List.of(new WantedPart(BOLTON, value)), weightedBy, first, last, decimals);
    }

    private static String refusal(WantedApportionment wanted) {
        return catchThrowableOfType(Refusal.class, wanted::requireSound).type();
    }

    @Test
    void takesForEachMethodWhatItNeeds() {
        for (WantedApportionment sound : List.of(
                wanted(EQUALLY, null, null, null, null, 2),
                wanted(BY_POPULATION, null, null, null, null, null),
                wanted(BY_HAND, "1", null, null, null, null),
                wanted(BY_WEIGHT, null, "HOMES", null, null, null),
                wanted(BY_WEIGHT, null, "HOMES", FIRST, FIRST, null))) {
            assertThatNoException().isThrownBy(sound::requireSound);
        }
    }

    @Test
    void refusesValuesWithoutTheHandAndTheHandWithoutValues() {
        assertThat(refusal(wanted(EQUALLY, "1", null, null, null, null))).isEqualTo("values-by-hand");
        assertThat(refusal(wanted(BY_HAND, null, null, null, null, null))).isEqualTo("values-by-hand");
        assertThat(refusal(wanted(BY_HAND, "1", null, null, null, 0))).isEqualTo("decimals-are-calculated");
    }

    @Test
    void refusesAWeightWithoutItsMethodAndTheMethodWithoutAWeight() {
        assertThat(refusal(wanted(EQUALLY, null, "HOMES", null, null, null))).isEqualTo("weight-of-by-weight");
        assertThat(refusal(wanted(BY_WEIGHT, null, null, null, null, null))).isEqualTo("weight-of-by-weight");
        assertThat(refusal(wanted(EQUALLY, null, null, FIRST, LAST, null))).isEqualTo("period-of-weights");
        assertThat(refusal(wanted(BY_WEIGHT, null, "HOMES", FIRST, null, null))).isEqualTo("period-of-weights");
        assertThat(refusal(wanted(BY_WEIGHT, null, "HOMES", null, LAST, null))).isEqualTo("period-of-weights");
        assertThat(refusal(wanted(BY_WEIGHT, null, "HOMES", FIRST, FIRST.minusDays(1), null)))
                .isEqualTo("period-ends-before-it-begins");
    }

    @Test
    void refusesAnOrganisationTwice() {
        var twice = new WantedApportionment(
                EQUALLY, List.of(new WantedPart(BOLTON, null), new WantedPart(BOLTON, null)), null, null, null, null);
        assertThat(refusal(twice)).isEqualTo("organisation-repeated");
    }

    @Test
    void weighsByThePeriodOfTheTargetUnlessAnotherIsNamed() {
        assertThat(wanted(BY_WEIGHT, null, "HOMES", null, null, null).of(TARGET))
                .isEqualTo(new Apportioned(BY_WEIGHT, "HOMES", FIRST, LAST));
        assertThat(wanted(BY_WEIGHT, null, "HOMES", FIRST.minusYears(1), LAST.minusYears(1), null)
                        .of(TARGET))
                .isEqualTo(new Apportioned(BY_WEIGHT, "HOMES", FIRST.minusYears(1), LAST.minusYears(1)));
        assertThat(wanted(EQUALLY, null, null, null, null, null).of(TARGET)).isEqualTo(Apportioned.by(EQUALLY));
    }
}
