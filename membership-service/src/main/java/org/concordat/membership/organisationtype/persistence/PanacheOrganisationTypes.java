package org.concordat.membership.organisationtype.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.organisationtype.OrganisationType;
import org.concordat.membership.organisationtype.OrganisationTypes;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Organisation types in PostgreSQL. */
@ApplicationScoped
class PanacheOrganisationTypes implements OrganisationTypes, PanacheRepositoryBase<OrganisationType, UUID> {

    @Override
    public Optional<OrganisationType> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public Page<OrganisationType> page(PageRequest request) {
        return Listing.of(OrganisationType.class, "select t from OrganisationType t")
                .ascending("t.code", OrganisationType::code)
                .tieBreaker("t.id", UUID.class, OrganisationType::id)
                .page(getEntityManager(), request);
    }

    @Override
    public void save(OrganisationType type) {
        persistAndFlush(type);
    }
}
