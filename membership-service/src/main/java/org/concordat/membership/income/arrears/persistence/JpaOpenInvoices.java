package org.concordat.membership.income.arrears.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.income.arrears.OpenInvoice;
import org.concordat.membership.income.arrears.OpenInvoices;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** The open invoices in PostgreSQL, with what had been paid or credited by the day. */
@ApplicationScoped
class JpaOpenInvoices implements OpenInvoices {

    private final Sql sql;

    JpaOpenInvoices(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<OpenInvoice> asAt(LocalDate day, FinancialYear year) {
        return sql.list(
                """
                with settled as (
                    select subscription, sum(amount) filter (where kind = 'CREDIT_NOTE') as credited,
                        sum(amount) filter (where kind <> 'CREDIT_NOTE') as paid
                    from settlement where settled_on <= ? group by subscription),
                invoiced as (
                    select s, name_on(s.organisation, ?) as name, is_lapsed(s, ?) as lapsed, coalesce(settled.paid, 0) as paid,
                        s.invoice_amount - coalesce(settled.credited, 0) as asked
                    from subscription s
                    left join settled on settled.subscription = s.id
                    where s.invoice_issued_on <= ?
                    and (not is_over(s, ?) or is_lapsed(s, ?))
                    and (s.written_off_on is null or s.written_off_on > ?)
                    and (?::text is null or s.financial_year = ?))
                select (s).invoice_number, (s).id, (s).organisation, name, (s).financial_year, (s).class_name,
                    (s).sub_region, (s).invoice_due_on, lapsed, asked - paid as gross,
                    vat_in(s, asked) - vat_in(s, paid) as vat
                from invoiced where asked > paid
                order by (s).invoice_due_on, (s).invoice_number""",
                JpaOpenInvoices::invoice,
                day,
                day,
                day,
                day,
                day,
                day,
                day,
                year == null ? null : year.toString(),
                year == null ? null : year.toString());
    }

    private static OpenInvoice invoice(ResultSet row) throws SQLException {
        var gross = new Money(row.getBigDecimal("gross"));
        var vat = new Money(row.getBigDecimal("vat"));
        return new OpenInvoice(
                row.getString("invoice_number"),
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                FinancialYear.of(row.getString("financial_year")),
                row.getString("class_name"),
                row.getString("sub_region"),
                row.getObject("invoice_due_on", LocalDate.class),
                row.getBoolean("lapsed"),
                gross.minus(vat),
                vat,
                gross);
    }
}
