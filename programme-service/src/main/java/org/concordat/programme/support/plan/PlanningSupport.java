package org.concordat.programme.support.plan;

import static org.concordat.programme.support.plan.SupportPlanFact.SUPPORT_PLAN_CLOSED;
import static org.concordat.programme.support.plan.SupportPlanFact.SUPPORT_PLAN_OPENED;
import static org.concordat.programme.support.plan.SupportPlanFact.SUPPORT_PLAN_OUTCOME_RECORDED;
import static org.concordat.programme.support.plan.SupportPlanFact.SUPPORT_PLAN_SUPPORT_OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.support.offer.Offerer;

/** Keeps what organisations that an early warning names are offered. */
@ApplicationScoped
public class PlanningSupport {

    private final SupportPlans plans;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    PlanningSupport(
            SupportPlans plans, OrganisationRegister organisations, Changes changes, BusinessCalendar calendar) {
        this.plans = plans;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param effective its day is the one on which the plan was opened */
    @Transactional
    public SupportPlanView open(UUID organisation, String warning, EffectiveDate effective) {
        LocalDate openedOn = calendar.dayThatHasCome(effective.day(), "/openedOn");
        organisations.requireThere(organisation, openedOn, "/organisation");
        var plan = new SupportPlan(organisation, warning, openedOn);
        return SupportPlanView.of(changes.add(plans, plan, SUPPORT_PLAN_OPENED, effective));
    }

    /** @param effective its day is the one on which it was offered */
    @Transactional
    public SupportPlanView offer(UUID id, String what, Offerer by, EffectiveDate effective) {
        LocalDate offeredOn = calendar.dayThatHasCome(effective.day(), "/offeredOn");
        if (by.organisation() != null) {
            organisations.requireThere(by.organisation(), offeredOn, "/offeredBy/organisation");
        }
        return SupportPlanView.of(changes.of(plans, id)
                .effective(effective)
                .record(SUPPORT_PLAN_SUPPORT_OFFERED, plan -> plan.offer(PlannedSupport.offered(what, by, offeredOn))));
    }

    /** @param effective its day is the one on which something came of it */
    @Transactional
    public SupportPlanView conclude(
            SupportPlanId id, PlannedSupportId offered, String outcome, EffectiveDate effective) {
        LocalDate outcomeOn = calendar.dayThatHasCome(effective.day(), "/outcomeOn");
        return SupportPlanView.of(changes.of(plans, id.value())
                .effective(effective)
                .record(SUPPORT_PLAN_OUTCOME_RECORDED, plan -> plan.conclude(offered.value(), outcome, outcomeOn)));
    }

    /** @param effective its day is the one on which the plan was closed */
    @Transactional
    public SupportPlanView close(UUID id, String conclusion, EffectiveDate effective) {
        LocalDate closedOn = calendar.dayThatHasCome(effective.day(), "/closedOn");
        return SupportPlanView.of(changes.of(plans, id)
                .effective(effective)
                .record(SUPPORT_PLAN_CLOSED, plan -> plan.close(conclusion, closedOn)));
    }

    public SupportPlanView get(UUID id) {
        return SupportPlanView.of(plans.get(id));
    }

    public Page<SupportPlanSummaryView> list(SupportPlanFilter filter, PageRequest page) {
        return plans.list(filter, page);
    }
}
