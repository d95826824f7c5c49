package org.concordat.funding.fund.receipt.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.fund.receipt.Payment;
import org.concordat.funding.fund.receipt.WaitingPayments;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Waiting payments in the service's own database. */
@ApplicationScoped
public class JpaWaitingPayments implements WaitingPayments {

    private static final String COLUMNS =
            " seq, payment, organisation, financial_year, amount, vat, received_on, effective_on, reference ";

    private final Sql sql;

    JpaWaitingPayments(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void hold() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('waiting payments', 0))", row -> true);
    }

    @Override
    public void keep(Payment payment) {
        sql.update(
                """
                insert into waiting_payment (payment, organisation, financial_year, amount, vat, received_on, effective_on,
                    reference)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (payment) do nothing""",
                payment.id(),
                payment.organisation(),
                payment.financialYear().toString(),
                payment.amount().amount(),
                payment.vat().amount(),
                payment.receivedOn(),
                payment.effectiveOn(),
                payment.reference());
    }

    @Override
    public List<Payment> takeAll() {
        return sql.list(
                "with taken as (delete from waiting_payment returning" + COLUMNS + ") select * from taken order by seq",
                JpaWaitingPayments::payment);
    }

    @Override
    public Page<Payment> list(PageRequest page) {
        return new SequencePage("waiting payments", page)
                .read(
                        sql,
                        "select" + COLUMNS + "from waiting_payment where seq > ? order by seq limit ?",
                        JpaWaitingPayments::payment);
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("payment", UUID.class),
                row.getObject("organisation", UUID.class),
                FinancialYear.of(row.getString("financial_year")),
                new Money(row.getBigDecimal("amount")),
                new Money(row.getBigDecimal("vat")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reference"));
    }
}
