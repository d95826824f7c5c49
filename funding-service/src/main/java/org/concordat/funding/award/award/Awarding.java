package org.concordat.funding.award.award;

import static org.concordat.funding.award.award.AwardFact.AWARD_MADE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Makes awards of what was approved: the offer and its commitment in the ledger stand or fall together. */
@ApplicationScoped
public class Awarding {

    private final Awards awards;
    private final AwardMoney money;
    private final Changes changes;

    Awarding(Awards awards, AwardMoney money, Changes changes) {
        this.awards = awards;
        this.money = money;
        this.changes = changes;
    }

    /**
     * In the transaction of the approval.
     *
     * @param reason why the money is committed, for the ledger
     * @return the award's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID offer(Offer offer, String by, String reason) {
        Award award = changes.add(awards, Award.offered(offer), AWARD_MADE, EffectiveDate.of(offer.on()));
        money.commit(award, new AwardMoney.Cause(offer.on(), by, reason));
        return award.id();
    }

    /** From the first on. */
    public Page<AwardView> list(AwardFilter filter, PageRequest page) {
        return awards.list(filter, page);
    }

    public AwardView get(UUID id) {
        return AwardView.of(awards.get(id));
    }
}
