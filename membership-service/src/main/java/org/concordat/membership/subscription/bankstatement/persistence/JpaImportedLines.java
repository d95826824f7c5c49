package org.concordat.membership.subscription.bankstatement.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.bankstatement.ImportedLines;
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
                "select subscription, payment from bank_statement_line where fingerprint = ?",
                row -> new Imported(row.getObject("subscription", UUID.class), row.getObject("payment", UUID.class)),
                fingerprint);
    }

    @Override
    public void add(String fingerprint, Imported imported) {
        sql.update(
                "insert into bank_statement_line (fingerprint, payment, subscription, imported_at) values (?, ?, ?, ?)",
                fingerprint,
                imported.payment(),
                imported.subscription(),
                calendar.now());
    }
}
