package org.concordat.reporting.indicator.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static ScaleDetails of(String floor, String... levels) {
        return new ScaleDetails(
                "A scale",
                Stream.of(levels)
                        .map(level -> new ScaleLevel(level, "Level " + level))
                        .toList(),
                floor);
    }

    private static Scale scale(String floor, String... levels) {
        return new Scale("SCALE", of(floor, levels));
    }

    @Test
    void hasTwoLevelsOrMore() {
        assertThat(scale(null, "POOR", "GOOD").details().codes()).containsExactly("POOR", "GOOD");
        assertRefused("too-few-levels", () -> scale(null, "POOR"));
    }

    @Test
    void namesEachLevelOnce() {
        assertRefused("level-repeated", () -> scale(null, "POOR", "GOOD", "POOR"));
    }

    @Test
    void itsFloorIsOneOfItsLevels() {
        assertThat(scale("GOOD", "POOR", "GOOD").details().floor()).isEqualTo("GOOD");
        assertRefused("unknown-level", () -> scale("FAIR", "POOR", "GOOD"));
    }

    @Test
    void itsLevelsStayAndAreCalledOtherwise() {
        Scale scale = scale(null, "POOR", "GOOD");
        var renamed = List.of(new ScaleLevel("POOR", "Not good"), new ScaleLevel("GOOD", "Not bad"));
        scale.amend(new ScaleDetails("Another name", renamed, "GOOD"));
        assertThat(scale.details()).isEqualTo(new ScaleDetails("Another name", renamed, "GOOD"));
        assertRefused("levels-stay", () -> scale.amend(of(null, "GOOD", "POOR")));
        assertRefused("levels-stay", () -> scale.amend(of(null, "POOR", "GOOD", "BEST")));
        assertRefused("levels-stay", () -> scale.amend(of(null, "POOR")));
    }
}
