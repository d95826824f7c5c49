package org.concordat.funding.receipt.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.concordat.funding.receipt.Payment;
import org.concordat.funding.receipt.SubscriptionIncome;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.Inbox;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what membership tells of subscription payments. */
@ApplicationScoped
public class PaymentConsumer implements EventConsumer {

    private static final int MAX_REFERENCE = 200;

    private final Inbox inbox;
    private final SubscriptionIncome income;
    private final ObjectMapper json;

    PaymentConsumer(Inbox inbox, SubscriptionIncome income, ObjectMapper json) {
        this.inbox = inbox;
        this.income = income;
        this.json = json;
    }

    /** The part of a payment's state that is read here. */
    public record PaymentTold(
            UUID organisation, FinancialYear financialYear, Money amount, LocalDate receivedOn, String reference) {

        Payment asTold(Event event) {
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

    @Incoming("membership-payments")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }

    @Override
    public String topic() {
        return "membership.payments";
    }

    @Override
    public Set<String> types() {
        return Set.of("concordat.membership.payment-received.v1");
    }

    @Override
    public void on(Event event) {
        income.take(event.state(PaymentTold.class, json).asTold(event), "event:" + event.type());
    }
}
