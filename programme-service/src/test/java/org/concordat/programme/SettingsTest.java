package org.concordat.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.concordat.platform.testing.Configured;
import org.concordat.programme.maturity.MaturitySettings;
import org.concordat.programme.sharing.match.MatchSettings;
import org.concordat.programme.support.SupportSettings;
import org.junit.jupiter.api.Test;

/** "Amounts, days and points named as defaults are data or configuration": programme.md, At the boundaries. */
class SettingsTest {

    @Test
    void thePartnershipSetsWhatMakesAMatchAndHowLongAPairRests() {
        MatchSettings unset = Configured.as(MatchSettings.class, Map.of());
        assertThat(unset.serviceArea()).isEqualTo(3);
        assertThat(unset.restMonths()).isEqualTo(12);
        MatchSettings set = Configured.as(
                MatchSettings.class,
                Map.of(
                        "concordat.programme.match.service-area", "5",
                        "concordat.programme.match.suggests-from", "4",
                        "concordat.programme.match.rest-months", "6"));
        assertThat(set.serviceArea()).isEqualTo(5);
        assertThat(set.tool()).isEqualTo(2);
        assertThat(set.suggestsFrom()).isEqualTo(4);
        assertThat(set.restMonths()).isEqualTo(6);
    }

    @Test
    void thePartnershipSetsTheSmallestBaseOfAnAnswerThatIsShown() {
        assertThat(Configured.as(MaturitySettings.class, Map.of()).smallestBase())
                .isEqualTo(5);
        assertThat(Configured.as(MaturitySettings.class, Map.of("concordat.programme.maturity.smallest-base", "10"))
                        .smallestBase())
                .isEqualTo(10);
    }

    @Test
    void thePartnershipSetsInHowManyDaysAnEnquiryIsToBeAnswered() {
        assertThat(Configured.as(SupportSettings.class, Map.of()).answerDays()).isEqualTo(10);
        assertThat(Configured.as(SupportSettings.class, Map.of("concordat.programme.support.answer-days", "5"))
                        .answerDays())
                .isEqualTo(5);
    }
}
