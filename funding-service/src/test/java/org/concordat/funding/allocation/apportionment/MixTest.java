package org.concordat.funding.allocation.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.allocation.apportionment.Weights.councils;
import static org.concordat.funding.allocation.apportionment.Weights.fixed;
import static org.concordat.funding.allocation.apportionment.Weights.people;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class MixTest {

    private static void isRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable weighing, String type) {
        assertThatThrownBy(weighing)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(type);
    }

    @Test
    void weighsHalfByCouncilsAndHalfByPeople() {
        var mix = new Mix(List.of(councils("50"), people("50", Map.of("cumbria", 1, "lancashire", 3))));
        // 7/46 of the councils and 1/4 of the people
        assertThat(mix.weights().get("cumbria").decimal(10)).isEqualTo("0.2010869565");
        assertThat(mix.weights().get("merseyside").decimal(10)).isEqualTo("0.0652173913");
        assertThat(mix.weights().values().stream().reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void refusesAMixOf9999HundredthsOfAPercent() {
        isRefused(() -> new Mix(List.of(councils("99.99"))), "weights-off-100");
        isRefused(() -> new Mix(List.of(councils("50"), fixed("49.99", Map.of("a", "100")))), "weights-off-100");
        isRefused(() -> new Mix(List.of(councils("50"), councils("50.01"))), "weights-off-100");
    }

    @Test
    void takesAMixOfExactlyOneHundredPercent() {
        assertThat(new Mix(List.of(councils("99.99"), fixed("0.01", Map.of("a", "100")))).subRegions())
                .contains("a", "cumbria");
    }

    @Test
    void refusesFixedSharesThatMissOneHundredPercent() {
        isRefused(() -> fixed("100", Map.of("a", "33.33", "b", "66.66")), "weights-off-100");
        isRefused(() -> fixed("100", Map.of("a", "50", "b", "50.01")), "weights-off-100");
        assertThat(fixed("100", Map.of("a", "33.34", "b", "66.66")).shareOf("b").decimal(4))
                .isEqualTo("0.6666");
    }

    @Test
    void refusesToWeighByWhatNobodyHas() {
        isRefused(() -> people("100", Map.of("cumbria", 0)), "nothing-to-weigh-by");
        isRefused(() -> people("100", Map.of()), "nothing-to-weigh-by");
    }
}
