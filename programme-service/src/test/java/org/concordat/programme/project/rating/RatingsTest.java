package org.concordat.programme.project.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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

    private static Ratings ratings(Rag schedule, Rag cost, Rag benefits, Rag overall, String overallReason) {
        return new Ratings(schedule, cost, benefits, overall, overallReason, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"RED, GREEN, GREEN, AMBER", "GREEN, RED, GREEN, GREEN", "GREEN, GREEN, AMBER, GREEN"})
    void overallIsNoBetterThanItsWorstPartWithoutAReason(Rag schedule, Rag cost, Rag benefits, Rag overall) {
        assertThatThrownBy(() -> ratings(schedule, cost, benefits, overall, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo("overall-better-than-worst-part");
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo("/rated/overallReason");
                });
        assertThat(ratings(schedule, cost, benefits, overall, "made up since").overall())
                .isEqualTo(overall);
    }

    @Test
    void overallAsBadAsItsWorstPartOrWorseNeedsNoReason() {
        assertThat(ratings(AMBER, GREEN, GREEN, AMBER, null).overall()).isEqualTo(AMBER);
        assertThat(ratings(AMBER, GREEN, GREEN, RED, null).overall()).isEqualTo(RED);
    }

    @ParameterizedTest
    @CsvSource({
        "AMBER, GREEN, GREEN, scheduleReason",
        "RED, GREEN, GREEN, scheduleReason",
        "GREEN, AMBER, GREEN, costReason",
        "GREEN, RED, GREEN, costReason",
        "GREEN, GREEN, AMBER, benefitsReason",
        "GREEN, GREEN, RED, benefitsReason"
    })
    void whateverIsNotGreenHasItsReason(Rag schedule, Rag cost, Rag benefits, String missing) {
        assertThatThrownBy(() -> ratings(schedule, cost, benefits, RED, null).requireReasons())
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo("rating-without-reason");
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo("/rated/" + missing);
                });
        String because = "A supplier left";
        assertThatCode(() -> new Ratings(
                                schedule,
                                cost,
                                benefits,
                                RED,
                                null,
                                missing.equals("scheduleReason") ? because : null,
                                missing.equals("costReason") ? because : null,
                                missing.equals("benefitsReason") ? because : null)
                        .requireReasons())
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsGreenNeedsNoReason() {
        assertThatCode(() -> ratings(GREEN, GREEN, GREEN, AMBER, null).requireReasons())
                .doesNotThrowAnyException();
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
