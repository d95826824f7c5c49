package org.concordat.funding.ledger.monthend.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.ledger.monthend.LeftOver;
import org.concordat.funding.ledger.monthend.MonthEnd;
import org.concordat.funding.ledger.monthend.MonthEndId;
import org.concordat.funding.ledger.monthend.MonthEnds;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Closed months in the service's own database, which lets nothing be dated in them. */
@ApplicationScoped
class JpaMonthEnds implements MonthEnds, PanacheAggregates<MonthEnd> {

    private final Sql sql;

    JpaMonthEnds(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<MonthEnd> find(UUID fund, MonthEndId monthEnd) {
        return find("fund = ?1 and id = ?2", fund, monthEnd.value()).firstResultOptional();
    }

    @Override
    public Page<MonthEnd> list(UUID fund, PageRequest page) {
        return Listing.of(MonthEnd.class, "select m from MonthEnd m")
                .where("m.fund = :fund", "fund", fund)
                .ascending("m.day", MonthEnd::day)
                .tieBreaker("m.id", UUID.class, MonthEnd::id)
                .page(getEntityManager(), page);
    }

    @Override
    public List<LeftOver> leftOver(UUID fund, FinancialYear year, LocalDate day) {
        return sql.list(
                """
                select a.part, coalesce(sum(b.balance) filter (where a.kind = 'ALLOCATED'), 0) as uncommitted,
                    coalesce(sum(b.balance) filter (where a.kind = 'COMMITTED'), 0) as unclaimed
                from ledger_account a
                cross join lateral (select balance from ledger_balance
                    where account = a.id and day <= ? order by day desc limit 1) b
                where a.fund = ? and a.financial_year = ? and a.kind in ('ALLOCATED', 'COMMITTED') and a.award is null
                group by a.part order by a.part""",
                row -> new LeftOver(
                        row.getString("part"),
                        new Money(row.getBigDecimal("uncommitted")),
                        new Money(row.getBigDecimal("unclaimed"))),
                day,
                fund,
                year.toString());
    }
}
