package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.concordat.platform.money.Money;

/**
 * The demand for a subscription; never edited once issued.
 *
 * @param number unique and without gaps within a financial year
 * @param amount what is to be paid, VAT included
 * @param vat the VAT in it
 */
@Embeddable
public record Invoice(@Size(max = 20) String number, LocalDate issuedOn, LocalDate dueOn, Money amount, Money vat) {

    /** The VAT in the first so many pounds of it, rounded half up; in all of it, all of it. */
    Money vatIn(Money part) {
        return amount.isZero()
                ? Money.ZERO
                : new Money(vat.amount().multiply(part.amount()).divide(amount.amount(), 2, RoundingMode.HALF_UP));
    }
}
