package org.concordat.membership.ratecard.rest;

/** Whether a rate card may still change. */
public enum RateCardStatus {
    DRAFT,
    PUBLISHED
}
