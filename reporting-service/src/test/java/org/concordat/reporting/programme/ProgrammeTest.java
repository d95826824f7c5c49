package org.concordat.reporting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.EventContract;
import org.junit.jupiter.api.Test;

/** What follows from an activity's costs is what programme itself makes of them. */
class ProgrammeTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void reckonsSavingsAsProgrammeTellsThem() throws IOException {
        JsonNode state = EventContract.of("programme-service")
                .example("concordat.programme.activity-amended.v1")
                .get("state");
        Programme programme = JSON.treeToValue(state, Programme.class);
        JsonNode told = state.at("/activities/0/years/0");
        Programme.Activity activity = programme.activities().get(0);
        assertThat(activity.saving(activity.years().get(0)))
                .isEqualTo(Money.of(told.at("/saving/amount").asText()));
    }
}
