package org.concordat.programme.project.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says how much risk is borne where: what the programme lays down, or else the partnership's settings. */
@ApplicationScoped
public class RiskAppetites {

    private final LaidDownAppetites laidDown;
    private final RiskSettings settings;

    RiskAppetites(LaidDownAppetites laidDown, RiskSettings settings) {
        this.laidDown = laidDown;
        this.settings = settings;
    }

    RiskLevel level(UUID project, int score) {
        return laidDown.forProject(project)
                .map(appetite -> new RiskAppetite(appetite, settings.partnershipAppetite()))
                .orElseGet(this::usual)
                .level(score);
    }

    /** What holds where a programme lays nothing down. */
    public RiskAppetite usual() {
        return new RiskAppetite(settings.programmeAppetite(), settings.partnershipAppetite());
    }
}
