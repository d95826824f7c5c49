package org.concordat.membership.subscription.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;

/** The payments and credits that lines of bank statements stand for. */
public interface StatementPayments {

    /** One of them. */
    record StatementPayment(UUID id, Receiving.KeptAs keptAs, LocalDate receivedOn) {}

    /** One of the same subscription and amount, on a day of these; the earliest. */
    Optional<StatementPayment> alike(UUID subscription, Money amount, BookingDays days);
}
