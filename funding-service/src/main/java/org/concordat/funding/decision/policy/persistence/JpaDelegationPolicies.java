package org.concordat.funding.decision.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.funding.decision.policy.DelegationPolicies;
import org.concordat.funding.decision.policy.DelegationPolicy;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Delegation policies in the service's own database. */
@ApplicationScoped
public class JpaDelegationPolicies implements DelegationPolicies, PanacheAggregates<DelegationPolicy> {

    @Override
    public Optional<DelegationPolicy> inForceOn(LocalDate day) {
        return find("activeFrom <= ?1 order by activeFrom desc", day).firstResultOptional();
    }

    @Override
    public boolean beginsOn(LocalDate day) {
        return count("activeFrom", day) > 0;
    }

    @Override
    public Page<DelegationPolicy> page(PageRequest request) {
        return Listing.of(DelegationPolicy.class, "select p from DelegationPolicy p")
                .descending("p.activeFrom", DelegationPolicy::activeFrom)
                .tieBreaker("p.id", java.util.UUID.class, DelegationPolicy::id)
                .page(getEntityManager(), request);
    }
}
