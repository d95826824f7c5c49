package org.concordat.membership.subscription.bankstatement.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.bankstatement.ImportedLines;
import org.concordat.membership.subscription.bankstatement.ImportedLines.Imported;
import org.concordat.membership.subscription.payment.BookingDays;
import org.concordat.membership.subscription.payment.Receiving.KeptAs;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.BusinessCalendar;

/** The imported lines in PostgreSQL. */
@ApplicationScoped
class JpaImportedLines implements ImportedLines {

    private final Sql sql;
    private final BusinessCalendar calendar;

    JpaImportedLines(AgroalDataSource dataSource, BusinessCalendar calendar) {
        this.sql = new Sql(dataSource);
        this.calendar = calendar;
    }

    @Override
    public void lock() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('bank-statement-import', 0))", row -> true);
    }

    @Override
    public Optional<Imported> find(String fingerprint) {
        return sql.one(
                "select subscription, payment, credit from bank_statement_line where fingerprint = ?",
                JpaImportedLines::imported,
                fingerprint);
    }

    @Override
    public void add(String fingerprint, Imported imported) {
        sql.update(
                "insert into bank_statement_line (fingerprint, payment, credit, subscription, imported_at) values (?, ?, ?, ?, ?)",
                fingerprint,
                imported.payment(),
                imported.credit(),
                imported.subscription(),
                calendar.now());
    }

    @Override
    public boolean isImported(Imported imported) {
        return sql.one(
                        "select 1 from bank_statement_line where payment = ? or credit = ?",
                        row -> true,
                        imported.payment(),
                        imported.credit())
                .isPresent();
    }

    @Override
    public Optional<Imported> recordedOtherwise(UUID subscription, Money amount, BookingDays days) {
        sql.one("select id from subscription where id = ? for update", row -> true, subscription);
        return sql.one(
                """
                select subscription, payment, credit from (
                    select p.subscription, p.id as payment, null::uuid as credit, p.received_on from payment p
                    where p.subscription = ? and p.amount = ? and p.received_on between ? and ?
                    and not exists (select 1 from bank_statement_line l where l.payment = p.id)
                    union all
                    select c.subscription, null, c.id, c.received_on from credit c
                    where c.subscription = ? and c.amount = ? and c.received_on between ? and ?
                    and not exists (select 1 from bank_statement_line l where l.credit = c.id)) recorded
                order by received_on, coalesce(payment, credit) limit 1""",
                JpaImportedLines::imported,
                subscription,
                amount.amount(),
                days.first(),
                days.last(),
                subscription,
                amount.amount(),
                days.first(),
                days.last());
    }

    private static Imported imported(ResultSet row) throws SQLException {
        UUID payment = row.getObject("payment", UUID.class);
        return new Imported(
                row.getObject("subscription", UUID.class),
                payment == null ? KeptAs.CREDIT : KeptAs.PAYMENT,
                payment == null ? row.getObject("credit", UUID.class) : payment);
    }
}
