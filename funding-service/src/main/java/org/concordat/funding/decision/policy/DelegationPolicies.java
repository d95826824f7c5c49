package org.concordat.funding.decision.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The delegation policies of the partnership, one after the other. */
public interface DelegationPolicies extends Aggregates<DelegationPolicy> {

    /** The one that began last by then. */
    Optional<DelegationPolicy> inForceOn(LocalDate day);

    boolean beginsOn(LocalDate day);

    /** The latest first. */
    Page<DelegationPolicy> page(PageRequest request);

    default DelegationPolicy get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("delegation policy", id));
    }

    default DelegationPolicy requireInForceOn(LocalDate day) {
        return inForceOn(day)
                .orElseThrow(() -> Refusal.conflict(
                        "no-delegation-policy",
                        "No delegation policy is in force on %s. Set one that begins on that day or earlier."
                                .formatted(day)));
    }
}
