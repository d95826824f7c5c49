package org.concordat.membership.people.leadcoverage.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.membership.people.leadcoverage.Covered;
import org.concordat.membership.people.leadcoverage.LeadCoverage;
import org.concordat.membership.people.leadcoverage.LeadCoverages;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Lead coverage in PostgreSQL. */
@ApplicationScoped
class JpaLeadCoverages implements LeadCoverages, PanacheAggregates<LeadCoverage> {

    private final Sql sql;

    JpaLeadCoverages(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record OfRole(String role, Covered covered) {}

    @Override
    public List<LeadCoverage> of(UUID organisation) {
        return list("organisation = ?1 order by role", organisation);
    }

    /** Somebody leads while both the contact and the role that it holds are active; days in a row become one period. */
    @Override
    public Map<String, List<Covered>> followingFromContacts(UUID organisation) {
        return sql
                .list(
                        """
                        with led as (
                            select l.role, greatest(l.active_from, c.active_from) as since,
                                least(l.active_until, c.active_until) as until
                            from contact_lead l join contact c on c.id = l.contact
                            where l.organisation = ?),
                        covered as (
                            select role, unnest(range_agg(daterange(since, until, '[]'))) as days
                            from led where coalesce(since <= until, true) group by role)
                        select role, lower(days) as active_from, upper(days) - 1 as active_until
                        from covered order by role, days\
                        """,
                        row -> new OfRole(
                                row.getString("role"),
                                new Covered(
                                        row.getObject("active_from", LocalDate.class),
                                        row.getObject("active_until", LocalDate.class))),
                        organisation)
                .stream()
                .collect(groupingBy(OfRole::role, mapping(OfRole::covered, toList())));
    }
}
