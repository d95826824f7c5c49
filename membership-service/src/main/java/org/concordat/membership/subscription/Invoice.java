package org.concordat.membership.subscription;

import jakarta.persistence.Embeddable;
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
public record Invoice(String number, LocalDate issuedOn, LocalDate dueOn, Money amount, Money vat) {}
