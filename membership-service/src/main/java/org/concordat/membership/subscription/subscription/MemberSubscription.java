package org.concordat.membership.subscription.subscription;

/** A subscription together with the name of the organisation it is for. */
public record MemberSubscription(Subscription subscription, String organisationName) {}
