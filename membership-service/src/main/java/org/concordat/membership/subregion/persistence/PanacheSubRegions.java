package org.concordat.membership.subregion.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subregion.SubRegion;
import org.concordat.membership.subregion.SubRegions;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Sub-regions in PostgreSQL. */
@ApplicationScoped
class PanacheSubRegions implements SubRegions, PanacheRepositoryBase<SubRegion, UUID> {

    @Override
    public Optional<SubRegion> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public Page<SubRegion> page(PageRequest request) {
        return Listing.of(SubRegion.class, "select t from SubRegion t")
                .ascending("t.code", SubRegion::code)
                .tieBreaker("t.id", UUID.class, SubRegion::id)
                .page(getEntityManager(), request);
    }

    @Override
    public void save(SubRegion subRegion) {
        persistAndFlush(subRegion);
    }
}
