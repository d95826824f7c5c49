package org.concordat.programme.sharing.learning;

import static org.concordat.programme.sharing.learning.LearningPlanFact.LEARNING_PLAN_AMENDED;
import static org.concordat.programme.sharing.learning.LearningPlanFact.LEARNING_PLAN_MADE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.strategy.theme.Themes;

/** Makes and keeps learning plans. */
@ApplicationScoped
public class PlanningToLearn {

    private final LearningPlans plans;
    private final OrganisationRegister organisations;
    private final Themes themes;
    private final Changes changes;

    PlanningToLearn(LearningPlans plans, OrganisationRegister organisations, Themes themes, Changes changes) {
        this.plans = plans;
        this.organisations = organisations;
        this.themes = themes;
        this.changes = changes;
    }

    @Transactional
    public LearningPlanView make(
            UUID organisation, FinancialYear year, List<ThemeOfPlan> wanted, EffectiveDate effective) {
        organisations.requireThere(organisation, year.firstDay(), "/organisation");
        requireKnown(wanted);
        if (plans.has(organisation, year)) {
            throw Refusal.conflict(
                    "learning-plan-exists", "The organisation has a plan for %s. Amend that.".formatted(year));
        }
        return LearningPlanView.of(
                changes.add(plans, new LearningPlan(organisation, year, wanted), LEARNING_PLAN_MADE, effective));
    }

    @Transactional
    public LearningPlanView amend(Amendment<List<ThemeOfPlan>> amendment) {
        return LearningPlanView.of(changes.of(plans, amendment).record(LEARNING_PLAN_AMENDED, plan -> {
            List<ThemeOfPlan> wanted = amendment.applyTo(plan.themes());
            requireKnown(wanted);
            plan.plan(wanted);
        }));
    }

    private void requireKnown(List<ThemeOfPlan> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            themes.requireKnown(wanted.get(i).theme(), "/themes/%d/theme".formatted(i));
        }
    }

    public LearningPlanView get(UUID id) {
        return LearningPlanView.of(plans.get(id));
    }

    public Page<LearningPlanSummaryView> list(LearningPlanFilter filter, PageRequest page) {
        return plans.list(filter, page);
    }
}
