package org.concordat.membership.register.group.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.group.OrganisationGroup;
import org.concordat.membership.register.group.OrganisationGroups;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Groups of organisations in PostgreSQL. */
@ApplicationScoped
class JpaOrganisationGroups implements OrganisationGroups, PanacheAggregates<OrganisationGroup> {

    private static final String BELONGS = "exists (select 1 from g.members m where m.organisation = :organisation%s)";

    private final Sql sql;

    JpaOrganisationGroups(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<OrganisationGroup> byName(String name) {
        return find("lower(details.name) = ?1", name.strip().toLowerCase(Locale.ROOT))
                .firstResultOptional();
    }

    @Override
    public Page<OrganisationGroup> page(OrganisationGroups.Filter filter, PageRequest request) {
        var listing = Listing.of(OrganisationGroup.class, "select g from OrganisationGroup g")
                .where("g.details.kind = :kind", "kind", filter.kind());
        if (filter.organisation() != null && filter.asAt() != null) {
            // a day, so that it can hold nothing but what it is
            listing.where(
                    BELONGS.formatted(
                            " and m.activeFrom <= {d '%1$s'} and (m.activeUntil is null or m.activeUntil >= {d '%1$s'})"
                                    .formatted(filter.asAt())),
                    "organisation",
                    filter.organisation());
        } else {
            listing.where(BELONGS.formatted(""), "organisation", filter.organisation());
        }
        return listing.ascending("g.details.name", group -> group.details().name())
                .tieBreaker("g.id", UUID.class, OrganisationGroup::id)
                .page(getEntityManager(), request);
    }

    @Override
    public List<UUID> groupsOf(Collection<UUID> organisations, LocalDate day) {
        return sql.list("""
            select distinct organisation_group as id from organisation_group_member
            where organisation = any (?) and coalesce(active_until, 'infinity') >= ?
            order by organisation_group\
            """, row -> row.getObject("id", UUID.class), organisations.toArray(UUID[]::new), day);
    }

    @Override
    public void lockForImport() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('import of organisation groups', 0))", row -> true);
    }
}
