package org.concordat.programme.support.offer;

/** At which level support is offered. */
public enum OfferLevel {
    NATIONAL,
    REGIONAL,
    SUB_REGIONAL,
    LOCAL
}
