package org.concordat.funding.decision.policy;

import static org.concordat.funding.decision.policy.DelegationPolicyFact.DELEGATION_POLICY_SET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.register.body.BodyRegister;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Sets which body decides which amount from a day on. Decisions already taken keep the policy that was applied. */
@ApplicationScoped
public class PolicySetting {

    private final DelegationPolicies policies;
    private final BodyRegister bodies;
    private final Changes changes;

    PolicySetting(DelegationPolicies policies, BodyRegister bodies, Changes changes) {
        this.policies = policies;
        this.bodies = bodies;
        this.changes = changes;
    }

    @Transactional
    public DelegationPolicyView set(String name, LocalDate activeFrom, List<PolicyStep> steps, String reason) {
        for (int i = 0; i < steps.size(); i++) {
            bodies.requireKnown(steps.get(i).body(), "/steps/%d/body".formatted(i));
        }
        if (policies.beginsOn(activeFrom)) {
            throw Refusal.conflict(
                    "policy-begins-that-day",
                    "Another policy begins on %s already. Choose another day.".formatted(activeFrom));
        }
        var policy = new DelegationPolicy(name, activeFrom, steps);
        changes.add(policies, policy, DELEGATION_POLICY_SET, new EffectiveDate(activeFrom, reason));
        return DelegationPolicyView.of(policy);
    }

    public DelegationPolicyView get(UUID id) {
        return DelegationPolicyView.of(policies.get(id));
    }

    public Page<DelegationPolicyView> list(PageRequest request) {
        return policies.page(request).map(DelegationPolicyView::of);
    }
}
