package org.concordat.membership.leadrole.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.leadrole.LeadRole;
import org.concordat.membership.leadrole.LeadRoles;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Lead roles in PostgreSQL. */
@ApplicationScoped
class PanacheLeadRoles implements LeadRoles, PanacheRepositoryBase<LeadRole, UUID> {

    @Override
    public Optional<LeadRole> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public Page<LeadRole> page(PageRequest request) {
        return Listing.of(LeadRole.class, "select t from LeadRole t")
                .ascending("t.code", LeadRole::code)
                .tieBreaker("t.id", UUID.class, LeadRole::id)
                .page(getEntityManager(), request);
    }

    @Override
    public void save(LeadRole leadRole) {
        persistAndFlush(leadRole);
    }
}
