package org.concordat.programme.project.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.concordat.platform.testing.Configured;
import org.concordat.programme.programme.DecidingRole;
import org.concordat.programme.programme.NoProgrammes;
import org.concordat.programme.project.stage.GateAuthority;
import org.junit.jupiter.api.Test;

class ProjectPoliciesTest {

    private static ProjectPolicies policies(Map<String, String> settings) {
        return new ProjectPolicies(NoProgrammes.governance(), Configured.as(ProjectSettings.class, settings));
    }

    @Test
    void thePartnershipSetsWhoDecidesAndWhenReportsAreDueWhereNoProgrammeDoes() {
        ProjectPolicies policies = policies(Map.of(
                "concordat.programme.projects.gate-role", "BOARD_MEMBER",
                "concordat.programme.projects.report-due-days", "21"));
        assertThat(policies.authority(null)).isEqualTo(new GateAuthority(null, DecidingRole.BOARD_MEMBER));
        assertThat(policies.reportDueDays(null)).isEqualTo(21);
    }

    @Test
    void aPartnershipThatSetsNothingHasTheDefaults() {
        ProjectPolicies policies = policies(Map.of());
        assertThat(policies.authority(null)).isEqualTo(new GateAuthority(null, DecidingRole.PARTNERSHIP_ADMIN));
        assertThat(policies.reportDueDays(null)).isEqualTo(10);
    }
}
