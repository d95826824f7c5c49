package org.concordat.programme.sharing.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class LearningPlanTest {

    private static final FinancialYear YEAR = new FinancialYear(2008);

    static ThemeOfPlan theme(String theme, int need, int strength, boolean willing) {
        return new ThemeOfPlan(theme, need, strength, 1, willing);
    }

    private static LearningPlan plan(ThemeOfPlan... themes) {
        return new LearningPlan(UUID.randomUUID(), YEAR, List.of(themes));
    }

    @Test
    void saysWhatItsOrganisationNeedsAndCouldTeach() {
        LearningPlan plan = plan(theme("EFFICIENCY", 3, 0, false), theme("PROCUREMENT", 0, 2, true));
        assertThat(plan.state().themes()).hasSize(2);
        plan.plan(List.of(theme("EFFICIENCY", 2, 1, false)));
        assertThat(plan.state().themes()).containsExactly(theme("EFFICIENCY", 2, 1, false));
    }

    @Test
    void plansEachThemeOnce() {
        assertRefused("theme-repeated", () -> plan(theme("EFFICIENCY", 3, 0, false), theme("EFFICIENCY", 1, 1, true)));
        LearningPlan plan = plan(theme("EFFICIENCY", 3, 0, false));
        assertRefused(
                "theme-repeated",
                () -> plan.plan(List.of(theme("CLIMATE", 0, 0, false), theme("CLIMATE", 0, 0, false))));
    }

    @Test
    void teachersHaveAStrengthOfTwoOrMoreAndAreWilling() {
        assertThat(theme("EFFICIENCY", 0, 2, true).teaches()).isTrue();
        assertThat(theme("EFFICIENCY", 0, 3, true).teaches()).isTrue();
        assertThat(theme("EFFICIENCY", 0, 1, true).teaches()).isFalse();
        assertThat(theme("EFFICIENCY", 0, 3, false).teaches()).isFalse();
    }

    @Test
    void learnersNeedSomething() {
        assertThat(theme("EFFICIENCY", 1, 0, false).learns()).isTrue();
        assertThat(theme("EFFICIENCY", 0, 0, false).learns()).isFalse();
    }
}
