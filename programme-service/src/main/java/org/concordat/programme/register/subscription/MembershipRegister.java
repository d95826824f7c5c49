package org.concordat.programme.register.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Says who is a member of the partnership, as far as membership has told. */
@ApplicationScoped
public class MembershipRegister {

    private final SubscriptionSteps steps;

    MembershipRegister(SubscriptionSteps steps) {
        this.steps = steps;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(SubscriptionStep step) {
        steps.learn(step);
    }

    /** "Until told, an audience is refused, not empty": nobody is taken for no member because nothing is known yet. */
    public boolean isMember(UUID organisation, LocalDate day) {
        FinancialYear year = FinancialYear.containing(day);
        if (!steps.areToldOf(year)) {
            throw Refusal.conflict(
                    "membership-not-told",
                    "Membership has told of no subscription of %s yet, so nobody knows who is a member. Try again once its run for that year has begun."
                            .formatted(year));
        }
        return steps.isInForce(organisation, year, day);
    }
}
