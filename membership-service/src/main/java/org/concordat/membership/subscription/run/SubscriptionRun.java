package org.concordat.membership.subscription.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * The order to invite many organisations to subscribe for a year. It remembers how far it has come, so that it goes on
 * where it stopped.
 */
@Entity
public class SubscriptionRun extends Aggregate {

    public static final AggregateType<SubscriptionRun> TYPE =
            AggregateType.internal("subscription-run", SubscriptionRun::snapshot);

    /** A run as its history keeps it. */
    private record Snapshot(UUID id, RunScope scope, RunState state, long raised, long skipped, String failure) {}

    private FinancialYear financialYear;
    private String[] organisationTypes;
    private FinancialYear membersOf;
    private LocalDate effectiveOn;
    private String reason;
    private String orderedBy;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private UUID lastOrganisation;
    private long total;
    private long raised;
    private long skipped;
    private String failure;

    protected SubscriptionRun() {}

    /** @param total how many organisations are within the scope when the run begins */
    SubscriptionRun(RunScope scope, long total, LocalDate effectiveOn, String reason, String orderedBy) {
        this.financialYear = scope.financialYear();
        this.organisationTypes = scope.organisationTypes().toArray(String[]::new);
        this.membersOf = scope.membersOf();
        this.total = total;
        this.effectiveOn = effectiveOn;
        this.reason = reason;
        this.orderedBy = orderedBy;
        this.state = RunState.RUNNING;
    }

    void advance(UUID lastOrganisation, long raised, long skipped) {
        this.lastOrganisation = lastOrganisation;
        this.raised += raised;
        this.skipped += skipped;
        // organisations registered meanwhile are taken along
        this.total = Math.max(total, this.raised + this.skipped);
    }

    void succeed() {
        state = RunState.SUCCEEDED;
    }

    void fail(String failure) {
        this.state = RunState.FAILED;
        this.failure = failure;
    }

    /** Stops the run where it is; what it has raised stays. */
    void cancel() {
        if (!isRunning()) {
            throw Refusal.conflict(
                    "run-is-over", "The run is %s already; there is nothing left to cancel.".formatted(state));
        }
        state = RunState.CANCELLED;
    }

    private Snapshot snapshot() {
        return new Snapshot(id(), scope(), state, raised, skipped, failure);
    }

    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    public RunScope scope() {
        return new RunScope(financialYear, List.of(organisationTypes), membersOf);
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

    public RunState state() {
        return state;
    }

    public long total() {
        return total;
    }

    public long raised() {
        return raised;
    }

    public long skipped() {
        return skipped;
    }

    public String failure() {
        return failure;
    }
}
