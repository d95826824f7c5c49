package org.concordat.funding.decision.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.policy.AddedUp;
import org.concordat.funding.decision.voting.Choice;
import org.concordat.funding.decision.voting.Tally;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * What a body, or somebody on its behalf, has decided on an application: the seats present, conflicts declared and found,
 * votes, reason, conditions and the policy applied, as they were. Nothing of it changes; a delegated decision is reported
 * to a meeting once.
 */
@Entity
public class Decision extends Aggregate {

    public static final AggregateType<Decision> TYPE =
            AggregateType.published("decision", "funding.decisions", DecisionState.class, DecisionState::of);

    static final int MOST_SEATS = 200;
    static final int MOST_OTHERS = 2_000;

    @Embedded
    private DecisionSubject subject;

    @Embedded
    private DecidedBy decidedBy;

    @Embedded
    private AppliedPolicy policy;

    @Embedded
    private Count count;

    @Embedded
    private Resolution resolution;

    private UUID reportedTo;

    @ElementCollection
    @CollectionTable(name = "decision_condition", joinColumns = @JoinColumn(name = "decision"))
    @OrderColumn(name = "position")
    private List<Condition> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_seat", joinColumns = @JoinColumn(name = "decision"))
    @OrderColumn(name = "position")
    private List<SeatRecord> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_counted_other", joinColumns = @JoinColumn(name = "decision"))
    @OrderColumn(name = "position")
    private List<CountedOther> countedOthers = new ArrayList<>();

    protected Decision() {}

    private Decision(DecisionSubject subject, DecidedBy decidedBy, AppliedPolicy policy, AddedUp counted, Count count) {
        this.subject = subject;
        this.decidedBy = decidedBy;
        this.policy = policy;
        this.count = count;
        counted.others().stream().map(CountedOther::of).forEach(countedOthers::add);
    }

    /** Of a meeting, with the seats as they took part. */
    public static Decision ofMeeting(
            DecisionSubject subject,
            DecidedBy decidedBy,
            AppliedPolicy policy,
            AddedUp counted,
            List<SeatRecord> seats,
            Tally tally,
            Choice castingVote) {
        var decision = new Decision(subject, decidedBy, policy, counted, Count.of(seats, tally, castingVote));
        decision.seats.addAll(seats);
        return decision;
    }

    /** Between meetings, on behalf of a body. */
    static Decision delegated(DecisionSubject subject, DecidedBy decidedBy, AppliedPolicy policy, AddedUp counted) {
        return new Decision(subject, decidedBy, policy, counted, Count.NONE);
    }

    /** @param conditions those of an approval or a recommendation */
    public Decision resolve(Resolution resolution, List<Condition> conditions) {
        this.resolution = resolution;
        this.conditions.addAll(conditions);
        return this;
    }

    /** @param award the id that the award will have */
    void approve(UUID award) {
        resolution = resolution.approved(award);
    }

    /** The vote was carried, and the money does not reach. */
    void reserve() {
        resolution = resolution.reserved();
    }

    /** @throws Refusal 409 when it was no delegated decision, or was reported before */
    void report(UUID meeting) {
        if (!isDelegated()) {
            throw Refusal.conflict("not-delegated", "Only a delegated decision is reported to a meeting.");
        }
        if (reportedTo != null) {
            throw Refusal.conflict(
                    "reported-already", "The decision was reported to the meeting %s already.".formatted(reportedTo));
        }
        reportedTo = meeting;
    }

    public boolean isDelegated() {
        return decidedBy.meeting() == null;
    }

    public boolean isReserved() {
        return resolution.outcome() == DecisionOutcome.RESERVED;
    }

    public DecisionSubject subject() {
        return subject;
    }

    public DecidedBy decidedBy() {
        return decidedBy;
    }

    public AppliedPolicy policy() {
        return policy;
    }

    public Count count() {
        return count;
    }

    public Resolution resolution() {
        return resolution;
    }

    /** {@code null} while it is not reported, and for what a meeting has decided itself. */
    public UUID reportedTo() {
        return reportedTo;
    }

    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    public List<SeatRecord> seats() {
        return List.copyOf(seats);
    }

    public List<CountedOther> countedOthers() {
        return List.copyOf(countedOthers);
    }
}
