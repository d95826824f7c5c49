package org.concordat.funding.fund.receipt;

import org.concordat.platform.money.Money;

/** Money of a subscription that came in or went back: the partnership's share, and the VAT that is nobody's income. */
public record NetOfVat(Money net, Money vat) {

    /**
     * @param amount the whole
     * @param net {@code null} where membership does not say, as in events of earlier times; then all of it counts
     */
    public static NetOfVat of(Money amount, Money net) {
        Money share = net == null ? amount : net;
        Money vat = amount.minus(share);
        if (!amount.isPositive() || share.isNegative() || vat.isNegative()) {
            throw new IllegalArgumentException("What moved is above zero, and neither its net nor its VAT is below");
        }
        return new NetOfVat(share, vat);
    }
}
