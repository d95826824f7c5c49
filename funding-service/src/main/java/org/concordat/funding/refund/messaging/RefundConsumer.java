package org.concordat.funding.refund.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.funding.refund.Refund;
import org.concordat.funding.refund.Refunding;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Handles what membership sends of refunds; they come by the same topic as the payments, and by its channel. */
@ApplicationScoped
public class RefundConsumer implements EventConsumer {

    private static final int MAX_REFERENCE = 200;

    private final Refunding refunding;
    private final ObjectMapper json;

    RefundConsumer(Refunding refunding, ObjectMapper json) {
        this.refunding = refunding;
        this.json = json;
    }

    /** The part of a refund's state that is read here. */
    public record RefundFields(UUID organisation, FinancialYear financialYear, Money amount, String reference) {

        Refund refund(Event event) {
            if (organisation == null || financialYear == null || amount == null) {
                throw new MalformedEvent("A refund has organisation, financialYear and amount");
            }
            if (!amount.isPositive()) {
                throw new MalformedEvent("A refund is above zero");
            }
            if (reference != null && reference.length() > MAX_REFERENCE) {
                throw new MalformedEvent("A refund's reference has at most %d characters".formatted(MAX_REFERENCE));
            }
            return new Refund(event.subject(), organisation, financialYear, amount, event.effectiveOn(), reference);
        }
    }

    @Override
    public String topic() {
        return "membership.payments";
    }

    @Override
    public boolean handles(String type) {
        return type.equals("concordat.membership.payment-refunded.v1");
    }

    @Override
    public void on(Event event) {
        refunding.take(event.state(RefundFields.class, json).refund(event), "event:" + event.type());
    }
}
