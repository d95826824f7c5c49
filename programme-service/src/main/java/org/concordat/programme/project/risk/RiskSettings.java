package org.concordat.programme.project.risk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The partnership's appetite for risk. */
@ConfigMapping(prefix = "concordat.programme.risks")
public interface RiskSettings {

    /** Up to which score a risk stays with its project, where the programme lays down nothing else. */
    @WithDefault("8")
    @Min(0)
    @Max(25)
    int programmeAppetite();

    /** Up to which score a risk stays out of the partnership's register. */
    @WithDefault("15")
    @Min(0)
    @Max(25)
    int partnershipAppetite();
}
