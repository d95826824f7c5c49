package org.concordat.funding.call.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.funding.call.call.CallStatus.Step;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * A tranche of a fund that is open for applications: to whom, from when until when, and by what it weighs them. What it
 * asks of applicants does not change once it is published; only its closing may move, and only to a later instant.
 */
@Entity
@Table(name = "funding_call")
public class Call extends Aggregate {

    public static final AggregateType<Call> TYPE =
            AggregateType.published("call", "funding.calls", CallState.class, CallState::of);

    /** A call that is being drafted stands in the history and goes to nobody. */
    public static final AggregateType<Call> DRAFT = AggregateType.internal("call", CallState::of);

    private CallTerms terms;
    private Eligibility eligibility;

    @ElementCollection
    @CollectionTable(name = "call_invitation", joinColumns = @JoinColumn(name = "call"))
    @OrderColumn(name = "position")
    private List<Invitation> invitations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "call_priority", joinColumns = @JoinColumn(name = "call"))
    @OrderColumn(name = "position")
    private List<Priority> priorities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "call_question", joinColumns = @JoinColumn(name = "call"))
    @OrderColumn(name = "position")
    private List<Question> questions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private CallStatus status;

    protected Call() {}

    /** @param closingDay the partnership's day on which it closes */
    public Call(CallDetails details, LocalDate closingDay) {
        status = CallStatus.DRAFT;
        describe(details, closingDay);
    }

    /** @param closingDay the partnership's day on which it closes */
    void amend(CallDetails details, LocalDate closingDay) {
        status.require(Step.AMENDMENT);
        describe(details, closingDay);
    }

    private void describe(CallDetails details, LocalDate closingDay) {
        CallRules.check(details, closingDay);
        terms = details.terms();
        eligibility = details.eligibility();
        replace(invitations, details.invitations());
        replace(priorities, details.priorities());
        replace(questions, details.questions());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    void publish(Instant now) {
        status.require(Step.PUBLICATION);
        if (isOver(now)) {
            throw Refusal.rule(
                    "call-closed-already",
                    "/closesAt",
                    "The call would close at %s, which has passed. Amend closesAt first.".formatted(terms.closesAt()));
        }
        status = CallStatus.PUBLISHED;
    }

    /**
     * "It moves later only, before it passes, for everybody": funding.md, Calls.
     *
     * @param closingDay the partnership's day of the new closing
     */
    void extend(Instant closesAt, LocalDate closingDay, LocalDate decideBy, Instant now) {
        status.require(Step.EXTENSION);
        if (isOver(now)) {
            throw Refusal.conflict(
                    "call-closed",
                    "The call closed at %s, and a closing that has passed moves no more. Publish another call."
                            .formatted(terms.closesAt()));
        }
        if (!closesAt.isAfter(terms.closesAt())) {
            throw Refusal.rule(
                    "closing-moves-later-only",
                    "/closesAt",
                    "The call closes at %s, which moves later only. Send a later closesAt."
                            .formatted(terms.closesAt()));
        }
        CallTerms extended = terms.closingAt(closesAt, decideBy == null ? terms.decideBy() : decideBy);
        CallRules.decidesOnceItHasClosed(extended, closingDay);
        terms = extended;
    }

    /** Opens and closes by the clock, one step at a time; before its instant nothing happens. */
    void keepTime(Instant now) {
        if (status == CallStatus.PUBLISHED && !now.isBefore(terms.opensAt())) {
            status = CallStatus.OPEN;
        } else if (status == CallStatus.OPEN && isOver(now)) {
            status = CallStatus.CLOSED;
        }
    }

    /** "closesAt is exclusive, by the service's clock on receipt": whatever the round has noticed by then. */
    public void requireTakesApplications(Instant now) {
        boolean published = status != CallStatus.DRAFT;
        if (!published || now.isBefore(terms.opensAt()) || isOver(now)) {
            throw Refusal.conflict(
                    "call-not-open",
                    "The call takes applications from %s and before %s. Your draft is kept."
                            .formatted(terms.opensAt(), terms.closesAt()));
        }
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(terms.closesAt());
    }

    public void requireEligible(Candidate candidate) {
        if (terms.kind() == CallKind.OPEN) {
            eligibility.require(candidate);
        } else if (invitations.stream().noneMatch(invitation -> invitation.isFor(candidate))) {
            throw Refusal.rule(
                    "not-invited",
                    "This call asks others to apply. Look for another call, or ask the partnership's officers.");
        }
    }

    public CallDetails details() {
        return new CallDetails(
                terms, eligibility, List.copyOf(invitations), List.copyOf(priorities), List.copyOf(questions));
    }

    public CallTerms terms() {
        return terms;
    }

    public List<Priority> priorities() {
        return List.copyOf(priorities);
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    public CallStatus status() {
        return status;
    }
}
