package org.concordat.programme.project.risk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.concordat.platform.value.WholeNumberWithin;

/** The partnership's appetite for risk. */
@ConfigMapping(prefix = "concordat.programme.risks")
public interface RiskSettings {

    /** Up to which score a risk stays with its project, where the programme lays down nothing else. */
    @WithDefault("8")
    @WithConverter(Score.class)
    int programmeAppetite();

    /** Up to which score a risk stays out of the partnership's register. */
    @WithDefault("15")
    @WithConverter(Score.class)
    int partnershipAppetite();

    /** A score is impact times probability, each up to 5. */
    final class Score extends WholeNumberWithin {
        public Score() {
            super(0, 25);
        }
    }
}
