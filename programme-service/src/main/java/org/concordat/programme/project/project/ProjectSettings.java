package org.concordat.programme.project.project;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import org.concordat.programme.programme.DecidingRole;

/** What holds for projects whose programme lays down nothing else. */
@ConfigMapping(prefix = "concordat.programme.projects")
public interface ProjectSettings {

    /** Who decides at the gates. */
    @WithDefault("PARTNERSHIP_ADMIN")
    DecidingRole gateRole();

    /** How many days after a period's end its highlight report is due. */
    @WithDefault("10")
    int reportDueDays();

    /** What a project in delivery counts for a partner; it counts 1 for who leads it. */
    @WithDefault("0.5")
    BigDecimal partnerWeight();
}
