package org.concordat.funding.fund.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.fund.fund.WaitingIncome;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Credits what members pay to the fund that takes subscriptions, once each; without such a fund the payments wait. */
@ApplicationScoped
public class SubscriptionIncome implements WaitingIncome {

    private final Funds funds;
    private final Receipts receipts;
    private final WaitingPayments waiting;
    private final Receiving receiving;

    SubscriptionIncome(Funds funds, Receipts receipts, WaitingPayments waiting, Receiving receiving) {
        this.funds = funds;
        this.receipts = receipts;
        this.waiting = waiting;
        this.receiving = receiving;
    }

    /** In the order they came. */
    public Page<Payment> waiting(PageRequest page) {
        return waiting.list(page);
    }

    @Transactional
    public void take(Payment payment, String by) {
        if (receipts.existsForPayment(payment.id())) {
            return;
        }
        if (creditMarkedFund(payment, by)) {
            return;
        }
        waiting.hold();
        if (!creditMarkedFund(payment, by)) {
            waiting.keep(payment);
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void flowInto(Fund fund, String by) {
        waiting.hold();
        waiting.takeAll().forEach(payment -> receiving.credit(payment, fund, by));
    }

    private boolean creditMarkedFund(Payment payment, String by) {
        var marked = funds.takingSubscriptions();
        marked.ifPresent(fund -> receiving.credit(payment, fund, by));
        return marked.isPresent();
    }
}
