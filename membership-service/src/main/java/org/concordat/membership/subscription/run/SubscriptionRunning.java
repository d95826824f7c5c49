package org.concordat.membership.subscription.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.Chronicle;
import org.concordat.membership.MembershipConfig;
import org.concordat.membership.Occasion;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.platform.journal.Origin;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * Carries out subscription runs, a batch of organisations in each transaction together with the run's own progress: after
 * a crash a run goes on with the first organisation that was not yet dealt with.
 */
@ApplicationScoped
public class SubscriptionRunning {

    private final SubscriptionRuns runs;
    private final Candidates candidates;
    private final RateCards cards;
    private final Subscribing subscribing;
    private final Chronicle chronicle;
    private final Origin origin;
    private final MembershipConfig config;

    SubscriptionRunning(
            SubscriptionRuns runs,
            Candidates candidates,
            RateCards cards,
            Subscribing subscribing,
            Chronicle chronicle,
            Origin origin,
            MembershipConfig config) {
        this.runs = runs;
        this.candidates = candidates;
        this.cards = cards;
        this.subscribing = subscribing;
        this.chronicle = chronicle;
        this.origin = origin;
        this.config = config;
    }

    /** What a run would do now, without doing it. */
    @Transactional
    public List<Candidate.Verdict> preview(RunScope scope, int limit) {
        RateCard card = cardOf(scope.financialYear());
        return candidates.after(null, scope, limit).stream()
                .map(candidate -> candidate.judge(card))
                .toList();
    }

    @Transactional
    public SubscriptionRun order(RunScope scope, Occasion occasion, String orderedBy) {
        cardOf(scope.financialYear());
        var run = new SubscriptionRun(
                scope, candidates.count(scope), chronicle.dayOf(occasion), occasion.reason(), orderedBy);
        runs.save(run);
        chronicle.created(SubscriptionRun.TYPE, run, "subscription-run-ordered", RunSnapshot.of(run), occasion);
        return run;
    }

    /** Deals with the next batch of a run; false when there is nothing left to do, or somebody else is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean advance(UUID id) {
        SubscriptionRun run =
                runs.lockIfFree(id).filter(SubscriptionRun::isRunning).orElse(null);
        if (run == null) {
            return false;
        }
        origin.onBehalfOf(run.orderedBy(), run.id().toString());
        List<Candidate> batch = candidates.after(run.lastOrganisation(), run.scope(), config.runBatch());
        if (batch.isEmpty()) {
            finish(run, "subscription-run-finished", run::succeed);
            return false;
        }
        RateCard card = cardOf(run.scope().financialYear());
        int raised = 0;
        for (Candidate candidate : batch) {
            Candidate.Verdict verdict = candidate.judge(card);
            if (verdict.isRaised()) {
                subscribing.raise(verdict.subscription(), run.occasion());
                raised++;
            }
        }
        run.advance(batch.get(batch.size() - 1).organisation().id(), raised, batch.size() - raised);
        runs.save(run);
        return true;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(UUID id, String why) {
        runs.lock(id).filter(SubscriptionRun::isRunning).ifPresent(run -> {
            origin.onBehalfOf(run.orderedBy(), run.id().toString());
            finish(run, "subscription-run-failed", () -> run.fail(why));
        });
    }

    @Transactional
    public SubscriptionRun cancel(UUID id, Occasion occasion) {
        SubscriptionRun run = runs.lock(id).orElseThrow(() -> Refusal.notFound("subscription run", id));
        var before = RunSnapshot.of(run);
        run.cancel();
        runs.save(run);
        chronicle.changed(
                SubscriptionRun.TYPE, run, "subscription-run-cancelled", before, RunSnapshot.of(run), occasion);
        return run;
    }

    public List<UUID> running() {
        return runs.running();
    }

    @Transactional
    public SubscriptionRun get(UUID id) {
        return runs.byId(id).orElseThrow(() -> Refusal.notFound("subscription run", id));
    }

    @Transactional
    public Page<SubscriptionRun> list(PageRequest request) {
        return runs.page(request);
    }

    private void finish(SubscriptionRun run, String what, Runnable change) {
        var before = RunSnapshot.of(run);
        change.run();
        runs.save(run);
        chronicle.changed(SubscriptionRun.TYPE, run, what, before, RunSnapshot.of(run), run.occasion());
    }

    private RateCard cardOf(FinancialYear year) {
        return cards.inForce(year)
                .orElseThrow(() -> Refusal.rule(
                        "no-published-rate-card",
                        "financialYear",
                        "There is no published rate card for %s. Publish one first.".formatted(year)));
    }
}
