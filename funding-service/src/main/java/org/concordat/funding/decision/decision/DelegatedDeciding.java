package org.concordat.funding.decision.decision;

import static org.concordat.funding.decision.decision.DecisionFact.DECISION_DELEGATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.policy.Delegation;
import org.concordat.funding.decision.policy.PolicyStep;
import org.concordat.funding.decision.voting.Parties;
import org.concordat.funding.register.body.BodyRegister;
import org.concordat.funding.register.body.Composition;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Decides between meetings on behalf of the body that an application is for, where the policy allows it. */
@ApplicationScoped
public class DelegatedDeciding {

    private final Matters matters;
    private final Delegating delegating;
    private final Kinship kinship;
    private final DecisionSubjects subjects;
    private final BodyRegister bodies;
    private final Deciding deciding;
    private final BusinessCalendar calendar;

    DelegatedDeciding(
            Matters matters,
            Delegating delegating,
            Kinship kinship,
            DecisionSubjects subjects,
            BodyRegister bodies,
            Deciding deciding,
            BusinessCalendar calendar) {
        this.matters = matters;
        this.delegating = delegating;
        this.kinship = kinship;
        this.subjects = subjects;
        this.bodies = bodies;
        this.deciding = deciding;
        this.calendar = calendar;
    }

    /**
     * What is to be decided.
     *
     * @param amount what is approved; {@code null} for a rejection
     * @param on the day of the decision; {@code null} for today
     */
    public record Order(MatterId matter, Money amount, List<Condition> conditions, LocalDate on, String reason) {}

    /**
     * @param caller who decides, and the organisation that they act for, if any
     * @throws Refusal 409 also where the headroom did not reach; the application is on the reserve list then
     */
    public DecisionView decide(Order order, Decider caller) {
        Decision decision = take(order, caller);
        deciding.requireMoney(decision);
        return DecisionView.of(decision);
    }

    /** Who decides on behalf of the body. */
    public record Decider(String id, UUID organisation) {}

    @Transactional
    Decision take(Order order, Decider caller) {
        LocalDate day = calendar.dayThatHasCome(order.on(), "/decidedOn");
        Matter matter = matters.requireLocked(order.matter());
        matter.requireDecidable();
        requireNoPart(caller, kinship.partiesOf(matter));
        if (order.amount() != null) {
            matter.requireMovable(order.amount());
        }
        Delegation delegation = delegating.of(matter, day);
        PolicyStep step = delegation.deciding();
        requireDelegated(step, delegating.nameOf(step.body()));
        Composition body = bodies.requireOn(step.body(), day, "/decidedOn");
        Resolution resolution = order.amount() == null
                ? Resolution.voted(DecisionOutcome.REJECTED, null, order.reason())
                : Resolution.voted(DecisionOutcome.APPROVED, order.amount(), order.reason());
        Decision decision = Decision.delegated(
                        subjects.of(matter),
                        DecidedBy.delegate(step.body(), body.name(), day),
                        AppliedPolicy.of(delegation, step.body(), step.quorumOr(body.quorum())),
                        delegation.counted())
                .resolve(resolution, order.conditions());
        deciding.take(decision, DECISION_DELEGATED, matter, caller.id());
        return decision;
    }

    /** "Delegated decision between meetings, where the policy allows it." */
    private static void requireDelegated(PolicyStep step, String body) {
        if (!step.delegatedBetweenMeetings()) {
            throw Refusal.conflict(
                    "not-delegated",
                    "The policy does not delegate decisions of %s between its meetings. Put the application on the agenda of one."
                            .formatted(body));
        }
    }

    private static void requireNoPart(Decider caller, Parties parties) {
        if (parties.include(caller.organisation())) {
            throw Refusal.conflict(
                    "decider-in-conflict", "Your organisation stands to gain from this. Let somebody else decide it.");
        }
    }
}
