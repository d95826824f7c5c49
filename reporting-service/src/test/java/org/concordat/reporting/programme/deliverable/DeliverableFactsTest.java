package org.concordat.reporting.programme.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.deliverable.DeliveryFacts.Delivery;
import org.concordat.reporting.programme.deliverable.PromiseFacts.PromisingProgramme;
import org.junit.jupiter.api.Test;

/** What follows from what programme itself gives as an example. */
class DeliverableFactsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static <T> T told(String type, Class<T> what) throws IOException {
        return JSON.treeToValue(
                EventContract.of("programme-service").example(type).get("state"), what);
    }

    @Test
    void readsADeliveryAsProgrammeTellsIt() throws IOException {
        var told = told("concordat.programme.delivery-recorded.v1", DeliveryFacts.Told.class);
        assertThat(new DeliveryFacts().of(told))
                .containsExactly(new Delivery(
                        UUID.fromString("01920000-0000-7000-8000-000000000111"),
                        "GUIDE",
                        1,
                        null,
                        null,
                        new FinancialYear(2008)));
    }

    @Test
    void anActivityToldBeforeThereWereDeliverablesPromisesNone() throws IOException {
        var told = told("concordat.programme.activity-added.v1", PromisingProgramme.class);
        assertThat(told.activities()).hasSize(1);
        assertThat(new PromiseFacts().of(told)).isEmpty();
    }
}
