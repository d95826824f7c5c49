package org.concordat.membership.subscription.run;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.membership.subscription.run.BulkStepReport.Line;
import org.concordat.membership.subscription.run.BulkStepReport.Outcome;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.operation.OperationWork;
import org.concordat.platform.problem.Refusal;

/**
 * Agrees, declines or invoices the subscriptions of a run, each in a transaction of its own, so that one that allows no
 * such step keeps no other. A preview takes the same steps and rolls them back: it shows what would happen, by no second rule.
 */
@Singleton
public class BulkStepping implements OperationWork<BulkStepOrder, BulkStepReport> {

    private static final String TAKEN_ELSEWHERE = "Somebody else took a step with it just now. Order the step again.";

    private final SubscriptionRuns runs;
    private final Subscribing subscribing;
    private final Collecting collecting;

    BulkStepping(SubscriptionRuns runs, Subscribing subscribing, Collecting collecting) {
        this.runs = runs;
        this.subscribing = subscribing;
        this.collecting = collecting;
    }

    /** Rolls back a step that was taken for a preview. */
    private static final class Previewed extends RuntimeException {
        private final transient SubscriptionView after;

        private Previewed(SubscriptionView after) {
            this.after = after;
        }
    }

    @Override
    public String kind() {
        return "subscription-bulk-step";
    }

    @Override
    public Class<BulkStepOrder> inputType() {
        return BulkStepOrder.class;
    }

    @Override
    public int parts(BulkStepOrder order) {
        Set<UUID> ofTheRun = Set.copyOf(ofTheRun(order));
        order.requireAllOf(ofTheRun);
        return Math.toIntExact(ofTheRun.stream().filter(order::includes).count());
    }

    @Override
    public BulkStepReport run(BulkStepOrder order, String orderedBy, Progress progress) {
        var lines = new ArrayList<Line>();
        ofTheRun(order).stream().filter(order::includes).forEach(subscription -> {
            lines.add(lineOf(subscription, order));
            progress.partDone();
        });
        return BulkStepReport.of(order.preview(), lines);
    }

    private List<UUID> ofTheRun(BulkStepOrder order) {
        SubscriptionRun run =
                runs.byId(order.run()).orElseThrow(() -> Refusal.notFound("subscription run", order.run()));
        return runs.subscriptions(run.scope());
    }

    private Line lineOf(UUID id, BulkStepOrder order) {
        SubscriptionView before = subscribing.get(id);
        if (order.step().isTaken(before)) {
            return Line.of(before, Outcome.ALREADY, null);
        }
        try {
            return Line.of(take(id, order), Outcome.DONE, null);
        } catch (Previewed previewed) {
            return Line.of(previewed.after, Outcome.DONE, null);
        } catch (RuntimeException failure) {
            return Line.of(before, Outcome.REFUSED, ImportLine.reasonOf(failure, TAKEN_ELSEWHERE));
        }
    }

    /** In a transaction of its own, also when called from here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SubscriptionView take(UUID id, BulkStepOrder order) {
        SubscriptionView after =
                switch (order.step()) {
                    case AGREEMENT -> subscribing.agree(id, null, order.effective());
                    case DECLINE -> subscribing.decline(id, order.effective());
                    case INVOICE -> collecting.invoice(id, order.issuedOn(), order.dueOn(), order.effective());
                };
        if (order.preview()) {
            throw new Previewed(after);
        }
        return after;
    }
}
