package org.concordat.programme.sharing.learning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** What an organisation needs to learn and could teach in a financial year, theme by theme. */
@Entity
public class LearningPlan extends Aggregate {

    public static final AggregateType<LearningPlan> TYPE = AggregateType.published(
            "learning-plan", "programme.learning-plans", LearningPlanState.class, LearningPlan::state);

    public static final int MOST_THEMES = 50;

    private UUID organisation;
    private FinancialYear financialYear;

    @ElementCollection
    @CollectionTable(name = "learning_plan_theme", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "position")
    private List<ThemeOfPlan> themes = new ArrayList<>();

    protected LearningPlan() {}

    LearningPlan(UUID organisation, FinancialYear year, List<ThemeOfPlan> themes) {
        this.organisation = organisation;
        this.financialYear = year;
        plan(themes);
    }

    void plan(List<ThemeOfPlan> wanted) {
        requireEachOnce(wanted);
        if (!themes.equals(wanted)) {
            themes.clear();
            themes.addAll(wanted);
        }
    }

    private static void requireEachOnce(List<ThemeOfPlan> wanted) {
        var seen = new HashSet<String>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!seen.add(wanted.get(i).theme())) {
                throw Refusal.rule(
                        "theme-repeated",
                        "/themes/%d/theme".formatted(i),
                        "The theme %s is planned before. Plan each once."
                                .formatted(wanted.get(i).theme()));
            }
        }
    }

    List<ThemeOfPlan> themes() {
        return List.copyOf(themes);
    }

    LearningPlanState state() {
        return new LearningPlanState(id(), organisation, financialYear, themes());
    }
}
