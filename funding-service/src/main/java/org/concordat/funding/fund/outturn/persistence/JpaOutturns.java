package org.concordat.funding.fund.outturn.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.outturn.Outturns;
import org.concordat.funding.fund.outturn.PartHoldings;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Adds up sources and accounts in the service's own database. */
@ApplicationScoped
class JpaOutturns implements Outturns {

    private final Sql sql;

    JpaOutturns(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Money budget(FundId fund, FinancialYear year) {
        return sql.one(
                        "select coalesce(sum(amount), 0) from fund_source where fund = ? and financial_year = ?",
                        row -> new Money(row.getBigDecimal(1)),
                        fund,
                        year.toString())
                .orElse(Money.ZERO);
    }

    @Override
    public List<PartHoldings> held(FundId fund, FinancialYear year, LocalDate day) {
        return sql.list("""
                select a.part,
                    coalesce(sum(b.balance) filter (where a.kind = 'ALLOCATED'), 0) as allocated,
                    coalesce(sum(b.balance) filter (where a.kind = 'COMMITTED'), 0) as committed,
                    coalesce(sum(b.balance) filter (where a.kind = 'PAID'), 0) as paid,
                    coalesce(sum(b.balance) filter (where a.kind = 'CHARGED'), 0) as charged
                from ledger_account a
                cross join lateral (select balance from ledger_balance
                    where account = a.id and day <= ? order by day desc limit 1) b
                where a.fund = ? and a.financial_year = ? and a.award is null and a.part is not null
                group by a.part order by a.part""", JpaOutturns::holdings, day, fund, year.toString());
    }

    private static PartHoldings holdings(ResultSet row) throws SQLException {
        return new PartHoldings(
                row.getString("part"),
                new Money(row.getBigDecimal("allocated")),
                new Money(row.getBigDecimal("committed")),
                new Money(row.getBigDecimal("paid")),
                new Money(row.getBigDecimal("charged")));
    }
}
