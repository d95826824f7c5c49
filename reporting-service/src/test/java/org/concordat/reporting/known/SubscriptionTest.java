package org.concordat.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.EventContract;
import org.concordat.reporting.income.Income;
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
        Income income = Income.of(List.of(paid));
        assertThat(income.net().received()).isEqualTo(Money.pounds(500));
        assertThat(income.vat().received()).isEqualTo(Money.pounds(100));
        assertThat(income.net().outstanding()).isEqualTo(Money.pounds(1500));
        assertThat(income.gross().outstanding()).isEqualTo(Money.pounds(1800));
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
