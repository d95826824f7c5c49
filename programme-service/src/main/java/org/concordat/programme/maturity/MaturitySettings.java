package org.concordat.programme.maturity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What holds for assessments of maturity and competency. */
@ConfigMapping(prefix = "concordat.programme.maturity")
public interface MaturitySettings {

    /** How many answers a figure has at least that is shown; fewer are withheld, because they would tell who answered what. */
    @WithDefault("5")
    int smallestBase();
}
