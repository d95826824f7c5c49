package org.concordat.funding.fund.receipt.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.fund.receipt.NetOfVat;
import org.concordat.funding.fund.receipt.Payment;
import org.concordat.funding.fund.receipt.SubscriptionIncome;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Handles what membership sends of subscription payments. */
@Singleton
public class PaymentConsumer extends StateConsumer<PaymentConsumer.PaymentFields> {

    private final SubscriptionIncome income;

    PaymentConsumer(SubscriptionIncome income, EventStates states) {
        super("membership.payments", Set.of("concordat.membership.payment-received.v1"), PaymentFields.class, states);
        this.income = income;
    }

    /**
     * The part of a payment's state that is read here.
     *
     * @param net {@code null} in an event of earlier times, which counts as a whole
     */
    public record PaymentFields(
            @NotNull UUID organisation,
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,
            Money net,
            @NotNull LocalDate receivedOn,
            @Size(max = 200) String reference) {}

    @Override
    protected void on(Event event, PaymentFields paid) {
        NetOfVat money = NetOfVat.of(paid.amount(), paid.net());
        if (money.net().isZero()) {
            // a penny that is all VAT brings the fund nothing
            return;
        }
        var payment = new Payment(
                event.subject(),
                paid.organisation(),
                paid.financialYear(),
                money.net(),
                money.vat(),
                paid.receivedOn(),
                event.effectiveOn(),
                paid.reference());
        income.take(payment, "event:" + event.type());
    }
}
