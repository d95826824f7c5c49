package org.concordat.funding.award.award.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.funding.award.award.AwardView;
import org.concordat.funding.award.award.Awarding;
import org.concordat.funding.ledger.AwardId;
import org.concordat.platform.security.Caller;

/** The awards that a caller may see: an organisation's user those of its own organisation alone. */
@ApplicationScoped
public class VisibleAwards {

    private final Awarding awarding;
    private final Caller caller;

    VisibleAwards(Awarding awarding, Caller caller) {
        this.awarding = awarding;
        this.caller = caller;
    }

    public AwardView get(UUID id) {
        AwardView award = awarding.get(id);
        caller.requireWithinBoundary(award.state().recipient(), "award", id);
        return award;
    }

    public AwardId awardId(AwardId id) {
        get(id.value());
        return id;
    }

    public UUID id(UUID id) {
        return get(id).id();
    }
}
