package org.concordat.membership.subscription.run;

import static org.concordat.membership.subscription.run.SubscriptionRunFact.SUBSCRIPTION_RUN_CANCELLED;
import static org.concordat.membership.subscription.run.SubscriptionRunFact.SUBSCRIPTION_RUN_FAILED;
import static org.concordat.membership.subscription.run.SubscriptionRunFact.SUBSCRIPTION_RUN_FINISHED;
import static org.concordat.membership.subscription.run.SubscriptionRunFact.SUBSCRIPTION_RUN_ORDERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.membership.MembershipConfig;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.membership.subscription.subscription.StepDays;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/**
 * Carries out subscription runs, a batch of organisations in each transaction together with the run's own progress: after
 * a crash a run goes on with the first organisation that was not yet dealt with.
 */
@ApplicationScoped
public class SubscriptionRunning {

    private final SubscriptionRuns runs;
    private final RateCards cards;
    private final OrganisationTypes types;
    private final Subscribing subscribing;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;
    private final MembershipConfig config;
    private final StepDays days;

    SubscriptionRunning(
            SubscriptionRuns runs,
            RateCards cards,
            OrganisationTypes types,
            Subscribing subscribing,
            Changes changes,
            BusinessCalendar calendar,
            Origin origin,
            MembershipConfig config,
            StepDays days) {
        this.runs = runs;
        this.cards = cards;
        this.types = types;
        this.subscribing = subscribing;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
        this.config = config;
        this.days = days;
    }

    /** What a run would do now, without doing it. */
    @Transactional
    public SubscriptionRunPreview preview(RunScope scope) {
        RateCard card = cardOf(scope.financialYear());
        return SubscriptionRunPreview.of(
                scope.financialYear(),
                runs.candidatesAfter(null, scope, SubscriptionRunPreview.MAX).stream()
                        .map(candidate -> candidate.judge(card, calendar.today()))
                        .toList());
    }

    @Transactional
    public SubscriptionRun order(RunScope scope, EffectiveDate effective, String orderedBy) {
        scope.organisationTypes().forEach(type -> types.requireKnown(type, "/organisationTypes"));
        cardOf(scope.financialYear());
        days.require(scope.financialYear(), effective.day(), "/effectiveOn");
        var run = new SubscriptionRun(scope, runs.candidates(scope), effective.or(calendar.today()), orderedBy);
        return changes.add(runs, run, SUBSCRIPTION_RUN_ORDERED, effective);
    }

    /** Deals with the next batch of a run; false when there is nothing left to do, or somebody else is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean advance(UUID id) {
        SubscriptionRun run =
                runs.lockIfFree(id).filter(each -> each.progress().stillRuns()).orElse(null);
        if (run == null) {
            return false;
        }
        origin.onBehalfOf(run.orderedBy(), run.id().toString());
        List<Candidate> batch = runs.candidatesAfter(run.lastOrganisation(), run.scope(), config.runBatch());
        if (batch.isEmpty()) {
            finish(run, SUBSCRIPTION_RUN_FINISHED, SubscriptionRun::succeed);
            return false;
        }
        RateCard card = cardOf(run.scope().financialYear());
        int raised = 0;
        for (Candidate candidate : batch) {
            Candidate.Verdict verdict = candidate.judge(card, run.effective().day());
            if (verdict.isRaised()) {
                subscribing.raise(verdict.subscription(), run.effective());
                raised++;
            }
        }
        run.advance(batch.get(batch.size() - 1).organisation().id(), raised, batch.size() - raised);
        runs.save(run);
        return true;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(UUID id, String why) {
        runs.lock(id).filter(each -> each.progress().stillRuns()).ifPresent(run -> {
            origin.onBehalfOf(run.orderedBy(), run.id().toString());
            finish(run, SUBSCRIPTION_RUN_FAILED, failing -> failing.fail(why));
        });
    }

    @Transactional
    public SubscriptionRun cancel(UUID id, EffectiveDate effective) {
        return changes.of(runs, id).effective(effective).record(SUBSCRIPTION_RUN_CANCELLED, SubscriptionRun::cancel);
    }

    public List<UUID> running() {
        return runs.running();
    }

    public SubscriptionRun get(UUID id) {
        return runs.byId(id).orElseThrow(() -> Refusal.notFound("subscription run", id));
    }

    public Page<SubscriptionRun> list(PageRequest request) {
        return runs.page(request);
    }

    private void finish(SubscriptionRun run, SubscriptionRunFact fact, Consumer<SubscriptionRun> step) {
        changes.of(runs, run).effective(run.effective()).record(fact, step);
    }

    private RateCard cardOf(FinancialYear year) {
        return cards.requireInForce(year, "financialYear");
    }
}
