package org.concordat.funding.award.variation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a partnership may set for variations of its awards. */
@ConfigMapping(prefix = "concordat.funding.variations")
public interface VariationSettings {

    /** Up to and including this share of an output, in per cent, an officer may agree to a cut. */
    @WithDefault("20")
    String cutOfAnOfficer();
}
