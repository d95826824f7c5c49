package org.concordat.programme.register.subscription;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** The steps of all subscriptions, as membership tells of them. */
public interface SubscriptionSteps {

    /** A step that is known already changes nothing. */
    void learn(SubscriptionStep step);

    /** Whether membership has told of any subscription of the year. */
    boolean areToldOf(FinancialYear year);

    /** Whether some subscription of the organisation was in force on a day of the year. */
    boolean isInForce(UUID organisation, FinancialYear year, LocalDate day);
}
