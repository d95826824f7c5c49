package org.concordat.funding.fund.refund.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.fund.refund.Refund;
import org.concordat.funding.fund.refund.Refunds;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Refunds in the service's own database; one without a fund waits. */
@ApplicationScoped
public class JpaRefunds implements Refunds {

    private static final String WAITING =
            "select seq, id, organisation, financial_year, amount, vat, effective_on, reference from refund where fund is null";

    private final Sql sql;

    JpaRefunds(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean keep(Refund refund) {
        return sql.update(
                        """
                        insert into refund (id, organisation, financial_year, amount, vat, effective_on, reference)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                        refund.id(),
                        refund.organisation(),
                        refund.financialYear().toString(),
                        refund.amount().amount(),
                        refund.vat().amount(),
                        refund.effectiveOn(),
                        refund.reference())
                == 1;
    }

    @Override
    public void booked(Refund refund, UUID fund) {
        sql.update("update refund set fund = ? where id = ?", fund, refund.id());
    }

    @Override
    public List<Refund> holdWaiting() {
        return sql.list(WAITING + " order by seq for update", JpaRefunds::refund);
    }

    @Override
    public Page<Refund> listWaiting(PageRequest page) {
        return new SequencePage("waiting refunds", page)
                .read(sql, WAITING + " and seq > ? order by seq limit ?", JpaRefunds::refund);
    }

    private static Refund refund(ResultSet row) throws SQLException {
        return new Refund(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                FinancialYear.of(row.getString("financial_year")),
                new Money(row.getBigDecimal("amount")),
                new Money(row.getBigDecimal("vat")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reference"));
    }
}
