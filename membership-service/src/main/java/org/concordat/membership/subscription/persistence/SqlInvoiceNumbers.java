package org.concordat.membership.subscription.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.membership.subscription.InvoiceNumbers;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Counts in a row for each year, which stays locked until the invoice is committed: that is what keeps out gaps. */
@ApplicationScoped
class SqlInvoiceNumbers implements InvoiceNumbers {

    private final Sql sql;

    SqlInvoiceNumbers(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(FinancialYear year) {
        int number = sql.one("""
                        insert into invoice_number (financial_year, last_number) values (?, 1)
                        on conflict (financial_year) do update set last_number = invoice_number.last_number + 1
                        returning last_number""", row -> row.getInt(1), year.toString()).orElseThrow();
        return "%s/%04d".formatted(year, number);
    }
}
