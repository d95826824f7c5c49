package org.concordat.membership.subscription.subscription.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.membership.subscription.subscription.DocumentNumbers;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Counts in a row for each series and year, which stays locked until the document is committed: that keeps out gaps. */
@ApplicationScoped
class JpaDocumentNumbers implements DocumentNumbers {

    private final Sql sql;

    JpaDocumentNumbers(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public String nextInvoice(FinancialYear year) {
        return "%s/%04d".formatted(year, next("INVOICE", year));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public String nextCreditNote(FinancialYear year) {
        return "%s/CN%04d".formatted(year, next("CREDIT_NOTE", year));
    }

    private int next(String series, FinancialYear year) {
        // many wait for an advisory lock at less cost than for the row itself
        return sql.one("""
                        with alone as materialized (select pg_advisory_xact_lock(hashtextextended(?, 0)))
                        insert into document_number (series, financial_year, last_number) select ?, ?, 1 from alone
                        on conflict (series, financial_year) do update set last_number = document_number.last_number + 1
                        returning last_number""", row -> row.getInt(1), series + year, series, year.toString())
                .orElseThrow();
    }
}
