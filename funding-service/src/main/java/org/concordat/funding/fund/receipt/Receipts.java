package org.concordat.funding.fund.receipt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.SourceId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** All receipts of all funds. */
public interface Receipts extends Aggregates<Receipt> {

    Optional<Receipt> find(FundId fund, ReceiptId id);

    boolean existsForPayment(UUID payment);

    /** The last payment of a member's subscription for a year that was credited to a fund and not reversed. */
    Optional<Receipt> lastPaymentOf(UUID organisation, FinancialYear financialYear);

    /**
     * What came into a fund for a year by the end of a day, less what was reversed or refunded by then; of {@link
     * LocalDate#MAX} all that was ever posted.
     */
    Money received(FundId fund, FinancialYear financialYear, LocalDate day);

    /** By the day the money came; {@code source} and {@code financialYear} narrow the list when given. */
    Page<ReceiptState> list(FundId fund, SourceId source, FinancialYear financialYear, PageRequest page);

    default Receipt get(FundId fund, ReceiptId id) {
        return find(fund, id).orElseThrow(() -> Refusal.notFound("receipt", id.value()));
    }
}
