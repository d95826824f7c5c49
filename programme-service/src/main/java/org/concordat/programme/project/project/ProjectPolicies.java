package org.concordat.programme.project.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.concordat.programme.programme.ProjectGovernance;
import org.concordat.programme.programme.ProjectRules;
import org.concordat.programme.project.stage.GateAuthority;

/** What holds for a project: what its programme lays down, or else the partnership's settings. */
@ApplicationScoped
public class ProjectPolicies {

    private final ProjectGovernance governance;
    private final ProjectSettings settings;

    ProjectPolicies(ProjectGovernance governance, ProjectSettings settings) {
        this.governance = governance;
        this.settings = settings;
    }

    /** Who decides at the gates of a project of a programme. */
    public GateAuthority authority(UUID programme) {
        ProjectRules rules = rules(programme);
        return rules.gateBody() != null || rules.gateRole() != null
                ? new GateAuthority(rules.gateBody(), rules.gateRole())
                : new GateAuthority(null, settings.gateRole());
    }

    /** Within how many days after a period's end its report is due. */
    public int reportDueDays(UUID programme) {
        return Objects.requireNonNullElse(rules(programme).reportDueDays(), settings.reportDueDays());
    }

    /** Refuses a programme that is not known. */
    public void requireKnown(UUID programme) {
        rules(programme);
    }

    private ProjectRules rules(UUID programme) {
        return governance.rulesOf(programme, "/programme");
    }
}
