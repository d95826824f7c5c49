package org.concordat.membership.subscription.reminder;

import org.concordat.membership.subscription.subscription.Subscription;

/**
 * The reminder that an unpaid invoice needs next.
 *
 * @param level the highest that has come due; those before it that were not sent are skipped
 */
public record DueReminder(Subscription subscription, String organisationName, int level) {}
