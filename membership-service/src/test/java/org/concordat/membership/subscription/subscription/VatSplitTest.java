package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/** Reports are added up in the database: it splits an invoice as the invoice itself does. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VatSplitTest {

    private record Split(Money amount, Money vat, Money part, Money vatInPart) {}

    @Inject
    AgroalDataSource dataSource;

    @Test
    void theDatabaseSplitsAnInvoiceAsTheInvoiceDoes() {
        var splits = new Sql(dataSource)
                .list(
                        """
                        with invoice as (
                            select n, (n * 7919 % 1000003 + 1) / 100.0 as amount from generate_series(1, 2000) as n),
                        taxed as (
                            select n, amount, round(amount * (n % 100) / 200, 2) as vat, round(amount * (n % 37) / 36, 2) as part
                            from invoice)
                        select amount, vat, part, vat_in(jsonb_populate_record(null::subscription,
                            jsonb_build_object('invoice_amount', amount, 'invoice_vat', vat)), part) as split
                        from taxed""",
                        row -> new Split(
                                new Money(row.getBigDecimal("amount")),
                                new Money(row.getBigDecimal("vat")),
                                new Money(row.getBigDecimal("part")),
                                new Money(row.getBigDecimal("split"))));
        assertThat(splits).hasSize(2000).allSatisfy(split -> {
            var invoice = new Invoice("1", LocalDate.EPOCH, LocalDate.EPOCH, split.amount(), split.vat(), null);
            assertThat(split.vatInPart()).isEqualTo(invoice.vatIn(split.part()));
        });
    }
}
