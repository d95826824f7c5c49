package org.concordat.programme.sharing.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.sharing.match.MatchReason.FURTHER_STAGE;
import static org.concordat.programme.sharing.match.MatchReason.SERVICE_AREA;
import static org.concordat.programme.sharing.match.MatchReason.THEME;
import static org.concordat.programme.sharing.match.MatchReason.TOOL;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchPointsTest {

    static final Map<MatchReason, Integer> USUAL = Map.of(SERVICE_AREA, 3, TOOL, 2, THEME, 1, FURTHER_STAGE, 1);
    static final MatchPoints POINTS = new MatchPoints(USUAL, 3);

    @Test
    void countEachReasonOnce() {
        assertThat(POINTS.of(Set.of(SERVICE_AREA))).isEqualTo(3);
        assertThat(POINTS.of(Set.of(TOOL))).isEqualTo(2);
        assertThat(POINTS.of(Set.of(THEME))).isEqualTo(1);
        assertThat(POINTS.of(Set.of(FURTHER_STAGE))).isEqualTo(1);
        assertThat(POINTS.of(Set.of(SERVICE_AREA, TOOL, THEME, FURTHER_STAGE))).isEqualTo(7);
    }

    @Test
    void suggestFromThreeOn() {
        assertThat(POINTS.suggest(Set.of(SERVICE_AREA))).isTrue();
        assertThat(POINTS.suggest(Set.of(TOOL, THEME))).isTrue();
        assertThat(POINTS.suggest(Set.of(TOOL, FURTHER_STAGE))).isTrue();
        assertThat(POINTS.suggest(Set.of(TOOL))).isFalse();
        assertThat(POINTS.suggest(Set.of(THEME, FURTHER_STAGE))).isFalse();
        assertThat(POINTS.suggest(Set.of())).isFalse();
    }

    @Test
    void suggestNobodyWhoHasOnlyComeFurther() {
        var generous = new MatchPoints(Map.of(SERVICE_AREA, 3, TOOL, 2, THEME, 1, FURTHER_STAGE, 9), 3);
        assertThat(generous.suggest(Set.of(FURTHER_STAGE))).isFalse();
        assertThat(generous.suggest(Set.of(FURTHER_STAGE, THEME))).isTrue();
        assertThat(new MatchPoints(USUAL, 0).suggest(Set.of())).isFalse();
    }

    @Test
    void areData() {
        assertThat(new MatchPoints(USUAL, 2).suggest(Set.of(TOOL))).isTrue();
        assertThat(new MatchPoints(USUAL, 4).suggest(Set.of(SERVICE_AREA))).isFalse();
    }
}
