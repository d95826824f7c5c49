package org.concordat.reporting.money.income;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.EventContract;
import org.junit.jupiter.api.Test;

/** How a subscription is read from what membership tells, now and in earlier times. */
class SubscriptionTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static Subscription read(JsonNode event) throws IOException {
        return JSON.treeToValue(event.get("state"), Subscription.class);
    }

    @Test
    void readsNetAndVatAsMembershipTellsThem() throws IOException {
        Subscription paid =
                read(EventContract.of("membership-service").example("concordat.membership.subscription-part-paid.v1"));
        assertThat(paid.net()).isEqualTo(sums("2000.00", "2000.00", "500.00"));
        assertThat(paid.vatSums()).isEqualTo(sums("400.00", "400.00", "100.00"));
        assertThat(paid.credit()).isEqualTo(Money.ZERO);
    }

    @Test
    void splitsAnEventOfTheTimeBeforeNetAndVatWereToldInItsInvoicesProportion() throws IOException {
        Subscription earlier;
        try (var event = getClass()
                .getResourceAsStream(
                        "/events-of-earlier-versions/concordat.membership.subscription-part-paid.v1.json")) {
            earlier = read(JSON.readTree(event));
        }
        assertThat(earlier.net()).isEqualTo(sums("299.33", "299.33", "83.33"));
        assertThat(earlier.vatSums()).isEqualTo(sums("59.87", "59.87", "16.67"));
    }

    private static Subscription.Sums sums(String amount, String invoiced, String received) {
        return new Subscription.Sums(Money.of(amount), Money.of(invoiced), Money.of(received));
    }
}
