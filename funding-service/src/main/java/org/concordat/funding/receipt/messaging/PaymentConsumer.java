package org.concordat.funding.receipt.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.receipt.Payment;
import org.concordat.funding.receipt.SubscriptionIncome;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Handles what membership sends of subscription payments. */
@ApplicationScoped
public class PaymentConsumer implements EventConsumer {

    private static final int MAX_REFERENCE = 200;

    private final SubscriptionIncome income;
    private final ObjectMapper json;

    PaymentConsumer(SubscriptionIncome income, ObjectMapper json) {
        this.income = income;
        this.json = json;
    }

    /** The part of a payment's state that is read here. */
    public record PaymentFields(
            UUID organisation, FinancialYear financialYear, Money amount, LocalDate receivedOn, String reference) {

        Payment payment(Event event) {
            if (organisation == null || financialYear == null || amount == null || receivedOn == null) {
                throw new MalformedEvent("A payment has organisation, financialYear, amount and receivedOn");
            }
            if (!amount.isPositive()) {
                throw new MalformedEvent("A payment is above zero");
            }
            if (reference != null && reference.length() > MAX_REFERENCE) {
                throw new MalformedEvent("A payment's reference has at most %d characters".formatted(MAX_REFERENCE));
            }
            return new Payment(
                    event.subject(), organisation, financialYear, amount, receivedOn, event.effectiveOn(), reference);
        }
    }

    @Override
    public String topic() {
        return "membership.payments";
    }

    @Override
    public boolean handles(String type) {
        return type.equals("concordat.membership.payment-received.v1");
    }

    @Override
    public void on(Event event) {
        income.take(event.state(PaymentFields.class, json).payment(event), "event:" + event.type());
    }
}
