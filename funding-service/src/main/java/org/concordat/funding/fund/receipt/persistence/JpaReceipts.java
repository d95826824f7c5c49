package org.concordat.funding.fund.receipt.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.SourceId;
import org.concordat.funding.fund.receipt.Receipt;
import org.concordat.funding.fund.receipt.ReceiptId;
import org.concordat.funding.fund.receipt.ReceiptState;
import org.concordat.funding.fund.receipt.Receipts;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Receipts in the service's own database. */
@ApplicationScoped
public class JpaReceipts implements Receipts, PanacheAggregates<Receipt> {

    private final Sql sql;

    JpaReceipts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<Receipt> find(FundId fund, ReceiptId id) {
        return find("details.fund = ?1 and id = ?2", fund.value(), id.value()).firstResultOptional();
    }

    @Override
    public boolean existsForPayment(UUID payment) {
        return count("details.payment", payment) > 0;
    }

    @Override
    public Optional<Receipt> lastPaymentOf(UUID organisation, FinancialYear financialYear) {
        return find(
                        "details.organisation = ?1 and details.financialYear = ?2 and details.payment is not null"
                                + " and not reversed order by id desc",
                        organisation,
                        financialYear)
                .firstResultOptional();
    }

    @Override
    public Money received(FundId fund, FinancialYear financialYear, LocalDate day) {
        return sql.one(
                        """
                        select coalesce(sum(case when e.from_account = s.id then e.amount else -e.amount end), 0) as received
                        from ledger_account s
                        cross join (select id from receipt where fund = ? and financial_year = ?
                            union all select id from refund where fund = ? and financial_year = ?) moved
                        join ledger_entry e on e.business_id = moved.id and s.id in (e.from_account, e.to_account)
                        where s.fund = ? and s.kind = 'SOURCE' and e.effective_on <= ?""",
                        row -> new Money(row.getBigDecimal("received")),
                        fund,
                        financialYear.toString(),
                        fund,
                        financialYear.toString(),
                        fund,
                        day)
                .orElse(Money.ZERO);
    }

    @Override
    public Page<ReceiptState> list(FundId fund, SourceId source, FinancialYear financialYear, PageRequest page) {
        return Listing.of(
                        ReceiptState.class,
                        "select new org.concordat.funding.fund.receipt.ReceiptState(r.id, r.details, r.reversed)"
                                + " from Receipt r")
                .where("r.details.fund = :fund", "fund", fund)
                .where("r.details.source = :source", "source", source)
                .where("r.details.financialYear = :year", "year", financialYear)
                .ascending("r.details.receivedOn", receipt -> receipt.details().receivedOn())
                .tieBreaker("r.id", UUID.class, ReceiptState::id)
                .page(getEntityManager(), page);
    }
}
