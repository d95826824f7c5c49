package org.concordat.membership.subscription.bankstatement;

import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.payment.BookingDays;
import org.concordat.membership.subscription.payment.Receiving.KeptAs;
import org.concordat.membership.subscription.payment.Receiving.Received;
import org.concordat.platform.money.Money;

/** The lines of all statements that are payments or credits by now. */
public interface ImportedLines {

    /**
     * What a line has become: a payment of a subscription, or a credit of its organisation.
     *
     * @param subscription that the line paid, or was meant for
     */
    record Imported(UUID subscription, KeptAs keptAs, UUID id) {

        static Imported of(UUID subscription, Received received) {
            return new Imported(subscription, received.keptAs(), received.id());
        }

        public UUID payment() {
            return keptAs == KeptAs.PAYMENT ? id : null;
        }

        public UUID credit() {
            return keptAs == KeptAs.CREDIT ? id : null;
        }
    }

    /** Until this transaction ends nobody else imports a line of any statement. */
    void lock();

    Optional<Imported> find(String fingerprint);

    void add(String fingerprint, Imported imported);

    /** Whether some line is this payment or credit. */
    boolean isImported(Imported imported);

    /**
     * A payment or credit of the same subscription and amount, on a day of these, that was recorded otherwise than by a
     * statement; the earliest. Until this transaction ends none is recorded for the subscription.
     */
    Optional<Imported> recordedOtherwise(UUID subscription, Money amount, BookingDays days);
}
