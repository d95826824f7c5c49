package org.concordat.membership.register.statistic.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.statistic.Statistic;
import org.concordat.membership.register.statistic.StatisticKey;
import org.concordat.membership.register.statistic.Statistics;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Figures about organisations in PostgreSQL. */
@ApplicationScoped
class JpaStatistics implements Statistics, PanacheAggregates<Statistic> {

    private final Sql sql;

    JpaStatistics(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<Statistic> of(StatisticKey key, LocalDate trueOn) {
        return find(
                        "key.organisation = ?1 and key.kind = ?2 and details.trueOn = ?3",
                        key.organisation(),
                        key.kind(),
                        trueOn)
                .firstResultOptional();
    }

    @Override
    public Page<Statistic> page(Statistics.Filter filter, PageRequest request) {
        return Listing.of(Statistic.class, "select s from Statistic s")
                .where("s.key.organisation = :organisation", "organisation", filter.organisation())
                .where("s.key.kind = :kind", "kind", filter.kind())
                .where(
                        "s.details.trueOn = (select max(o.details.trueOn) from Statistic o"
                                + " where o.key.organisation = s.key.organisation and o.key.kind = s.key.kind"
                                + " and o.details.trueOn <= :asAt)",
                        "asAt",
                        filter.asAt())
                .ascending("s.id", Statistic::id)
                .tieBreaker("s.id", UUID.class, Statistic::id)
                .page(getEntityManager(), request);
    }

    @Override
    public void lockAllOf(UUID organisation) {
        sql.one("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "statistics of " + organisation);
    }
}
