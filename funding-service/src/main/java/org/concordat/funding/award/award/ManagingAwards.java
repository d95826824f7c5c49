package org.concordat.funding.award.award;

import static org.concordat.funding.award.award.AwardFact.AWARD_ACCEPTED;
import static org.concordat.funding.award.award.AwardFact.AWARD_ACTIVATED;
import static org.concordat.funding.award.award.AwardFact.AWARD_COMPLETED;
import static org.concordat.funding.award.award.AwardFact.AWARD_CONDITION_SETTLED;
import static org.concordat.funding.award.award.AwardFact.AWARD_MILESTONE_CHANGED;
import static org.concordat.funding.award.award.AwardFact.AWARD_PAID;
import static org.concordat.funding.award.award.AwardFact.AWARD_REPORT_WAIVED;
import static org.concordat.funding.award.award.AwardFact.AWARD_RESUMED;
import static org.concordat.funding.award.award.AwardFact.AWARD_SUSPENDED;
import static org.concordat.funding.award.award.AwardFact.AWARD_TERMINATED;
import static org.concordat.funding.award.award.AwardFact.AWARD_VARIED;
import static org.concordat.funding.award.award.AwardFact.AWARD_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.concordat.funding.ledger.AwardId;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Takes awards through their life; money that a step frees or moves goes with it. */
@ApplicationScoped
public class ManagingAwards {

    private final Awards awards;
    private final AwardMoney money;
    private final FollowingProjects projects;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Instance<AwardReleaseListener> listeners;

    ManagingAwards(
            Awards awards,
            AwardMoney money,
            FollowingProjects projects,
            Changes changes,
            BusinessCalendar calendar,
            Instance<AwardReleaseListener> listeners) {
        this.awards = awards;
        this.listeners = listeners;
        this.money = money;
        this.projects = projects;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public AwardView accept(UUID id, EffectiveDate effective) {
        return record(id, AWARD_ACCEPTED, effective, Award::accept);
    }

    @Transactional
    public AwardView activate(UUID id, PaymentTerms terms, EffectiveDate effective) {
        return record(id, AWARD_ACTIVATED, effective, (award, on) -> {
            award.activate(terms);
            projects.catchUp(award);
        });
    }

    @Transactional
    public AwardView suspend(UUID id, EffectiveDate effective) {
        return record(id, AWARD_SUSPENDED, effective, (award, on) -> award.suspend());
    }

    @Transactional
    public AwardView resume(UUID id, EffectiveDate effective) {
        return record(id, AWARD_RESUMED, effective, (award, on) -> award.resume());
    }

    @Transactional
    public AwardView withdraw(UUID id, EffectiveDate effective, String by) {
        return end(id, AWARD_WITHDRAWN, effective, (award, on) -> {
            award.withdraw(on);
            money.release(award, Money.ZERO, new AwardMoney.Cause(on, by, "Award withdrawn"));
        });
    }

    @Transactional
    public AwardView terminate(UUID id, EffectiveDate effective, String by) {
        return end(id, AWARD_TERMINATED, effective, (award, on) -> {
            award.terminate(on);
            money.release(award, Money.ZERO, new AwardMoney.Cause(on, by, "Award terminated"));
        });
    }

    @Transactional
    public AwardView complete(UUID id, EffectiveDate effective, String by) {
        return end(id, AWARD_COMPLETED, effective, (award, on) -> {
            award.complete(on, by);
            money.release(award, award.sums().retained(), new AwardMoney.Cause(on, by, "Award completed"));
        });
    }

    @Transactional
    public AwardView payRetention(UUID id, EffectiveDate effective, String by) {
        return record(
                id,
                AWARD_PAID,
                effective,
                (award, on) -> money.payRetention(
                        award, award.payRetention(by), new AwardMoney.Cause(on, by, "Retention paid")));
    }

    @Transactional
    public AwardView vire(
            UUID id, FinancialYear from, FinancialYear to, Money amount, EffectiveDate effective, String by) {
        return record(id, AWARD_VARIED, effective, (award, on) -> {
            award.vire(from, to, amount, money.committed(award, from));
            money.vire(award, from, to, amount, new AwardMoney.Cause(on, by, "Virement to " + to));
        });
    }

    @Transactional
    public AwardView meetCondition(AwardId id, ConditionId condition, String evidence, EffectiveDate effective) {
        return record(
                id.value(),
                AWARD_CONDITION_SETTLED,
                effective,
                (award, on) -> award.meetCondition(condition.value(), on, evidence));
    }

    /** @param effective with the reason */
    @Transactional
    public AwardView waiveCondition(AwardId id, ConditionId condition, EffectiveDate effective) {
        return record(
                id.value(),
                AWARD_CONDITION_SETTLED,
                effective,
                (award, on) -> award.waiveCondition(condition.value(), effective.reason()));
    }

    /** @param effective with the reason */
    @Transactional
    public AwardView waiveReport(UUID id, LocalDate until, EffectiveDate effective) {
        return record(
                id, AWARD_REPORT_WAIVED, effective, (award, on) -> award.waiveReport(until, effective.reason(), on));
    }

    /** @param reached whether it is reached, or reopened */
    @Transactional
    public AwardView changeMilestone(AwardId id, MilestoneId milestone, boolean reached, EffectiveDate effective) {
        return record(id.value(), AWARD_MILESTONE_CHANGED, effective, (award, on) -> {
            projects.requireOfficersOwn(award, milestone);
            award.reachMilestone(milestone.value(), reached ? on : null);
        });
    }

    /** Who hears that money was released hears it once the award has ended. */
    private AwardView end(UUID id, AwardFact fact, EffectiveDate effective, BiConsumer<Award, LocalDate> step) {
        AwardView ended = record(id, fact, effective, step);
        UUID call = ended.state().origin().call();
        if (call != null) {
            listeners.forEach(listener -> listener.released(call, effective));
        }
        return ended;
    }

    private AwardView record(UUID id, AwardFact fact, EffectiveDate effective, BiConsumer<Award, LocalDate> step) {
        LocalDate on = calendar.orToday(effective.day());
        return AwardView.of(changes.of(awards, id).effective(effective).record(fact, award -> step.accept(award, on)));
    }
}
