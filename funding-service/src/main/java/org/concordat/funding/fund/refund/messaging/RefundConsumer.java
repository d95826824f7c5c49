package org.concordat.funding.fund.refund.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.fund.receipt.NetOfVat;
import org.concordat.funding.fund.refund.Refund;
import org.concordat.funding.fund.refund.Refunding;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Handles what membership sends of refunds; they come by the same topic as the payments. */
@Singleton
public class RefundConsumer extends StateConsumer<RefundConsumer.RefundFields> {

    private final Refunding refunding;

    RefundConsumer(Refunding refunding, EventStates states) {
        super("membership.payments", Set.of("concordat.membership.payment-refunded.v1"), RefundFields.class, states);
        this.refunding = refunding;
    }

    /**
     * The part of a refund's state that is read here.
     *
     * @param net {@code null} in an event of earlier times, which counts as a whole
     */
    public record RefundFields(
            @NotNull UUID organisation,
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,
            Money net,
            @Size(max = 200) String reference) {}

    @Override
    protected void on(Event event, RefundFields refunded) {
        NetOfVat money = NetOfVat.of(refunded.amount(), refunded.net());
        if (money.net().isZero()) {
            // a penny that is all VAT takes nothing from the fund
            return;
        }
        var refund = new Refund(
                event.subject(),
                refunded.organisation(),
                refunded.financialYear(),
                money.net(),
                money.vat(),
                event.effectiveOn(),
                refunded.reference());
        refunding.take(refund, "event:" + event.type());
    }
}
