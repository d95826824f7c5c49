package org.concordat.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** What follows from a programme's budgets is what programme itself makes of them. */
class ProgrammeTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void reckonsBudgetsAndSavingsAsProgrammeTellsThem() throws IOException {
        JsonNode state = EventContract.of("programme-service")
                .example("concordat.programme.activity-amended.v1")
                .get("state");
        Programme programme = JSON.treeToValue(state, Programme.class);
        for (JsonNode told : state.get("years")) {
            FinancialYear year = FinancialYear.of(told.get("financialYear").asText());
            assertThat(programme.activitiesBudget(year)).isEqualTo(pounds(told.get("activitiesBudget")));
            assertThat(programme.saving(year)).isEqualTo(pounds(told.get("nonCashableSaving")));
        }
        JsonNode told = state.at("/activities/0/years/0");
        Programme.Activity activity = programme.activities().get(0);
        assertThat(activity.saving(activity.years().get(0))).isEqualTo(pounds(told.get("saving")));
    }

    private static Money pounds(JsonNode money) {
        return Money.of(money.get("amount").asText());
    }
}
