package org.concordat.membership.subscription.run;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;

/**
 * The order to invite many organisations to subscribe for a year. It remembers how far it has come, so that it goes on
 * where it stopped.
 */
@Entity
public class SubscriptionRun extends Aggregate {

    public static final AggregateType<SubscriptionRun> TYPE =
            AggregateType.internal("subscription-run", SubscriptionRun::snapshot);

    /** A run as its history keeps it. */
    private record Snapshot(
            UUID id, RunScope scope, RunProgress.State state, long raised, long skipped, String failure) {}

    private RunScope scope;
    private RunProgress progress;
    private LocalDate effectiveOn;
    private String reason;
    private String orderedBy;
    private UUID lastOrganisation;

    protected SubscriptionRun() {}

    /** @param total how many organisations are within the scope when the run begins */
    SubscriptionRun(RunScope scope, long total, EffectiveDate effective, String orderedBy) {
        this.scope = scope;
        this.progress = RunProgress.begun(total);
        this.effectiveOn = effective.day();
        this.reason = effective.reason();
        this.orderedBy = orderedBy;
    }

    void advance(UUID lastOrganisation, long raised, long skipped) {
        this.lastOrganisation = lastOrganisation;
        progress = progress.advanced(raised, skipped);
    }

    void succeed() {
        progress = progress.ended(RunProgress.State.SUCCEEDED, null);
    }

    void fail(String failure) {
        progress = progress.ended(RunProgress.State.FAILED, failure);
    }

    /** Stops the run where it is; what it has raised stays. */
    void cancel() {
        if (!progress.stillRuns()) {
            throw Refusal.conflict(
                    "run-is-over",
                    "The run is %s already; there is nothing left to cancel.".formatted(progress.state()));
        }
        progress = progress.ended(RunProgress.State.CANCELLED, null);
    }

    private Snapshot snapshot() {
        return new Snapshot(id(), scope, progress.state(), progress.raised(), progress.skipped(), progress.failure());
    }

    public RunScope scope() {
        return scope;
    }

    public RunProgress progress() {
        return progress;
    }

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }

    String orderedBy() {
        return orderedBy;
    }

    UUID lastOrganisation() {
        return lastOrganisation;
    }
}
