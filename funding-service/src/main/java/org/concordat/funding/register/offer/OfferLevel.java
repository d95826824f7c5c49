package org.concordat.funding.register.offer;

/** At which level support is offered, the widest first. */
public enum OfferLevel {
    NATIONAL,
    REGIONAL,
    SUB_REGIONAL,
    LOCAL
}
