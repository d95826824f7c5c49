package org.concordat.funding.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.concordat.funding.allocation.sharing.Holdings;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.money.Money;

/** Posts to the ledger what an allocation plan decides, in the transaction that decides it. */
@ApplicationScoped
public class AllocationPosting {

    private final Ledger ledger;

    AllocationPosting(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Since when, by whom and why money moves.
     *
     * @param by subject of the caller's token
     */
    public record Cause(LocalDate on, String by, String reason) {}

    /** Gives each part what it has more than before, and takes back first what it has less. */
    @Transactional(Transactional.TxType.MANDATORY)
    void allocate(AllocationPlan plan, Holdings before, Cause cause) {
        for (Holdings.Change change : plan.holdings().since(before)) {
            Account part = Account.allocated(plan.financialYear(), change.part());
            if (change.amount().isPositive()) {
                post(plan, Account.UNALLOCATED, part, change.amount(), cause);
            } else {
                post(plan, part, Account.UNALLOCATED, change.amount().negated(), cause);
            }
        }
    }

    /** Whether a part has an amount from a day on; stays so until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean covers(AllocationPlan plan, String part, Money amount, LocalDate day) {
        return ledger.covers(plan.fund(), Account.allocated(plan.financialYear(), part), amount, day);
    }

    /** Moves money from where it was held back; a gate that holds nothing moves nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(AllocationPlan plan, String from, String to, Money amount, Cause cause) {
        if (amount.isPositive()) {
            post(
                    plan,
                    Account.allocated(plan.financialYear(), from),
                    Account.allocated(plan.financialYear(), to),
                    amount,
                    cause);
        }
    }

    private void post(AllocationPlan plan, Account from, Account to, Money amount, Cause cause) {
        ledger.post(new Posting(
                plan.fund(),
                cause.on(),
                from,
                to,
                amount,
                cause.by(),
                cause.reason(),
                new BusinessObject(AllocationPlan.TYPE.name(), plan.id()),
                null));
    }
}
