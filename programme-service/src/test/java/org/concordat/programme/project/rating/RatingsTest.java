package org.concordat.programme.project.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.programme.project.rating.Rag.AMBER;
import static org.concordat.programme.project.rating.Rag.GREEN;
import static org.concordat.programme.project.rating.Rag.RED;

import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingsTest {

    @ParameterizedTest
    @CsvSource({"RED, GREEN, GREEN, AMBER", "GREEN, RED, GREEN, GREEN", "GREEN, GREEN, AMBER, GREEN"})
    void overallIsNoBetterThanItsWorstPartWithoutAReason(Rag schedule, Rag cost, Rag benefits, Rag overall) {
        assertThatThrownBy(() -> new Ratings(schedule, cost, benefits, overall, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo("overall-better-than-worst-part");
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo("/overallReason");
                });
        assertThat(new Ratings(schedule, cost, benefits, overall, "made up since").overall())
                .isEqualTo(overall);
    }

    @Test
    void overallAsBadAsItsWorstPartOrWorseNeedsNoReason() {
        assertThat(new Ratings(AMBER, GREEN, GREEN, AMBER, null).overall()).isEqualTo(AMBER);
        assertThat(new Ratings(AMBER, GREEN, GREEN, RED, null).overall()).isEqualTo(RED);
    }

    @Test
    void redTwiceRunningEscalates() {
        assertThat(Escalation.isDue(List.of(RED, RED))).isTrue();
        assertThat(Escalation.isDue(List.of(RED))).isFalse();
        assertThat(Escalation.isDue(List.of(RED, AMBER))).isFalse();
        assertThat(Escalation.isDue(List.of(GREEN, RED))).isFalse();
        assertThat(Escalation.isDue(List.of())).isFalse();
    }
}
