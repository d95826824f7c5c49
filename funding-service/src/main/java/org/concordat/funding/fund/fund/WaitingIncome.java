package org.concordat.funding.fund.fund;

/** Subscription income that came before any fund was marked to take it. */
public interface WaitingIncome {

    /** Credits all of it to the fund that takes subscriptions from now on; in the transaction that marks the fund. */
    void flowInto(Fund fund, String by);
}
