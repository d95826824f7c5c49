package org.concordat.programme.programme.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ActualId;
import org.concordat.programme.programme.PaidFor;
import org.concordat.programme.programme.Payment;
import org.concordat.programme.programme.PaymentLine;
import org.concordat.programme.programme.Payments;

/** Payments in PostgreSQL, a table for each sort of thing that is paid for; rows are added and never changed. */
@ApplicationScoped
public class JpaPayments implements Payments {

    private static final String KEEP = """
            insert into %s (id, %s, financial_year, stream, amount, spent_on, reference, description)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String READ = """
            select id, financial_year, stream, amount, spent_on, reference, description from %s where %s = ?""";

    private final Sql sql;

    JpaPayments(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A statement about the table of what was paid for. */
    private static String on(PaidFor what, String statement) {
        return switch (what.kind()) {
            case ACTIVITY -> statement.formatted("activity_actual", "activity_id");
            case PROJECT -> statement.formatted("project_actual", "project");
        };
    }

    @Override
    public void keep(PaidFor what, PaymentLine line) {
        Payment payment = line.payment();
        sql.update(
                on(what, KEEP),
                line.id(),
                what.id(),
                payment.financialYear().toString(),
                payment.stream(),
                payment.amount().amount(),
                payment.spentOn(),
                payment.reference(),
                payment.description());
    }

    @Override
    public Optional<PaymentLine> byId(PaidFor what, ActualId actual) {
        return sql.one(on(what, READ) + " and id = ?", JpaPayments::line, what.id(), actual);
    }

    @Override
    public Page<PaymentLine> list(PaidFor what, PageRequest page) {
        return new SequencePage("actuals " + what.id(), page)
                .byId(
                        (after, atMost) -> sql.list(
                                on(what, READ) + " and id > ? order by id limit ?",
                                JpaPayments::line,
                                what.id(),
                                after,
                                atMost),
                        PaymentLine::id);
    }

    private static PaymentLine line(ResultSet row) throws SQLException {
        return new PaymentLine(
                row.getObject("id", UUID.class),
                new Payment(
                        FinancialYear.of(row.getString("financial_year")),
                        row.getString("stream"),
                        new Money(row.getBigDecimal("amount")),
                        row.getObject("spent_on", LocalDate.class),
                        row.getString("reference"),
                        row.getString("description")));
    }
}
