package org.concordat.funding.award.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.MonthDay;

/** What a partnership may set for its claims. */
@ConfigMapping(prefix = "concordat.funding.claims")
public interface ClaimSettings {

    /** The day of the next financial year on which claims for a year close, as {@code --04-30} for 30 April. */
    @WithDefault("--04-30")
    MonthDay closesOn();
}
