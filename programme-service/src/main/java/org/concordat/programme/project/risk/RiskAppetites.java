package org.concordat.programme.project.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.programme.programme.ProjectGovernance;
import org.concordat.programme.project.project.Projects;

/** Says how much risk is borne where: what the programme lays down, or else the partnership's settings. */
@ApplicationScoped
public class RiskAppetites {

    private final Projects projects;
    private final ProjectGovernance governance;
    private final RiskSettings settings;

    RiskAppetites(Projects projects, ProjectGovernance governance, RiskSettings settings) {
        this.projects = projects;
        this.governance = governance;
        this.settings = settings;
    }

    RiskLevel level(UUID project, int score) {
        UUID programme = projects.get(project).programme();
        Integer laidDown = governance.rulesOf(programme, "/programme").riskAppetite();
        return (laidDown == null ? usual() : new RiskAppetite(laidDown, settings.partnershipAppetite())).level(score);
    }

    /** What holds where a programme lays nothing down. */
    public RiskAppetite usual() {
        return new RiskAppetite(settings.programmeAppetite(), settings.partnershipAppetite());
    }
}
