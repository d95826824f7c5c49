package org.concordat.membership.subscription.ratecard.rest;

/** Whether a rate card may still change. */
public enum RateCardStatus {
    DRAFT,
    PUBLISHED
}
