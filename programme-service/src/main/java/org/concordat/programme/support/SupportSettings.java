package org.concordat.programme.support;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What holds for the support of organisations. */
@ConfigMapping(prefix = "concordat.programme.support")
public interface SupportSettings {

    /** How many days after the day on which it was asked an enquiry is to be answered. */
    @WithDefault("10")
    int answerDays();
}
