package org.concordat.programme.project.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.testing.Configured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAppetitesTest {

    private static final UUID PROJECT = UUID.randomUUID();

    /** @param laidDown by the project's programme */
    private static RiskAppetites appetites(Optional<Integer> laidDown, Map<String, String> settings) {
        return new RiskAppetites(project -> laidDown, Configured.as(RiskSettings.class, settings));
    }

    private static final Map<String, String> CAREFUL = Map.of(
            "concordat.programme.risks.programme-appetite", "4",
            "concordat.programme.risks.partnership-appetite", "10");

    @Test
    void thePartnershipSetsItsOwnAppetiteAndThatOfProgrammesThatLayNothingDown() {
        RiskAppetites appetites = appetites(Optional.empty(), CAREFUL);
        assertThat(appetites.usual()).isEqualTo(new RiskAppetite(4, 10));
        assertThat(appetites.level(PROJECT, 4)).isEqualTo(RiskLevel.PROJECT);
        assertThat(appetites.level(PROJECT, 5)).isEqualTo(RiskLevel.PROGRAMME);
        assertThat(appetites.level(PROJECT, 10)).isEqualTo(RiskLevel.PROGRAMME);
        assertThat(appetites.level(PROJECT, 11)).isEqualTo(RiskLevel.PARTNERSHIP);
    }

    @Test
    void whatAProgrammeLaysDownComesBeforeItButNotBeforeThePartnershipsOwn() {
        RiskAppetites appetites = appetites(Optional.of(6), CAREFUL);
        assertThat(appetites.level(PROJECT, 6)).isEqualTo(RiskLevel.PROJECT);
        assertThat(appetites.level(PROJECT, 7)).isEqualTo(RiskLevel.PROGRAMME);
        assertThat(appetites.level(PROJECT, 11)).isEqualTo(RiskLevel.PARTNERSHIP);
    }

    @ParameterizedTest
    @CsvSource({
        "programme-appetite, -1",
        "programme-appetite, 26",
        "partnership-appetite, -1",
        "partnership-appetite, 26"
    })
    void anAppetiteIsAScore(String name, String value) {
        String setting = "concordat.programme.risks." + name;
        assertThatThrownBy(() -> Configured.as(RiskSettings.class, Map.of(setting, value)))
                .hasMessageContaining(setting)
                .hasMessageContaining("from 0 to 25");
    }

    @Test
    void aPartnershipThatSetsNothingHasTheDefaults() {
        assertThat(appetites(Optional.empty(), Map.of()).usual()).isEqualTo(new RiskAppetite(8, 15));
    }
}
