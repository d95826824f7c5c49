package org.concordat.funding.decision.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * Which body decides which amount, from a day until the next policy is in force: bodies in their order, the one with the
 * lowest limit first. It is never edited; another policy follows it.
 */
@Entity
public class DelegationPolicy extends Aggregate {

    public static final AggregateType<DelegationPolicy> TYPE =
            AggregateType.internal("delegation-policy", DelegationPolicyState::of);

    public static final int MAX_STEPS = 10;

    private String name;
    private LocalDate activeFrom;

    @ElementCollection
    @CollectionTable(name = "delegation_policy_step", joinColumns = @JoinColumn(name = "policy"))
    @OrderColumn(name = "position")
    private List<PolicyStep> steps = new ArrayList<>();

    protected DelegationPolicy() {}

    public DelegationPolicy(String name, LocalDate activeFrom, List<PolicyStep> steps) {
        requireEachBodyOnce(steps);
        requireLimitsThatRise(steps);
        requireABodyForAnyAmount(steps);
        this.name = name;
        this.activeFrom = activeFrom;
        this.steps.addAll(steps);
    }

    /** The step of the first body whose limit the amount does not exceed. */
    public PolicyStep stepFor(Money amount) {
        return steps.stream().filter(step -> step.reaches(amount)).findFirst().orElseThrow();
    }

    /** @throws Refusal 409 when the policy gives the body nothing to decide */
    public PolicyStep stepOf(UUID body) {
        return steps.stream()
                .filter(step -> step.body().equals(body))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "body-decides-nothing",
                        "The policy '%s' gives the body %s nothing to decide. Take the application to one of: %s."
                                .formatted(name, body, bodies())));
    }

    /** Whether the policy gives the body anything to decide. */
    public boolean has(UUID body) {
        return bodies().contains(body);
    }

    /** The step of the body above another one; the highest body's own. */
    public PolicyStep stepAbove(UUID body) {
        int above = steps.indexOf(stepOf(body)) + 1;
        return steps.get(Math.min(above, steps.size() - 1));
    }

    public boolean isBelow(PolicyStep lower, PolicyStep higher) {
        return steps.indexOf(lower) < steps.indexOf(higher);
    }

    public String name() {
        return name;
    }

    public LocalDate activeFrom() {
        return activeFrom;
    }

    public List<PolicyStep> steps() {
        return List.copyOf(steps);
    }

    private List<UUID> bodies() {
        return steps.stream().map(PolicyStep::body).toList();
    }

    private static void requireEachBodyOnce(List<PolicyStep> steps) {
        var seen = new HashSet<UUID>();
        for (PolicyStep step : steps) {
            if (!seen.add(step.body())) {
                throw Refusal.rule(
                        "body-twice",
                        "/steps",
                        "The body %s has two steps. Name each body once.".formatted(step.body()));
            }
        }
    }

    private static void requireLimitsThatRise(List<PolicyStep> steps) {
        for (int i = 1; i < steps.size(); i++) {
            PolicyStep lower = steps.get(i - 1);
            PolicyStep higher = steps.get(i);
            boolean rises = lower.upTo() != null
                    && (higher.upTo() == null || higher.upTo().compareTo(lower.upTo()) > 0);
            if (!rises) {
                throw Refusal.rule(
                        "limits-do-not-rise",
                        "/steps/%d/upTo".formatted(i),
                        "Each body decides more than the one before it. Order the steps by their limit, the lowest first.");
            }
        }
    }

    private static void requireABodyForAnyAmount(List<PolicyStep> steps) {
        if (steps.isEmpty() || steps.get(steps.size() - 1).upTo() != null) {
            throw Refusal.rule(
                    "no-body-for-any-amount", "/steps", "The last body decides any amount. Leave its upTo out.");
        }
    }
}
