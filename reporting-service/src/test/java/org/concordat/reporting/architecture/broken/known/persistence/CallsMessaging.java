package org.concordat.reporting.architecture.broken.known.persistence;

import org.concordat.reporting.known.messaging.PartnershipChannel;

/** Breaks a rule on purpose: storage that takes events in. */
public class CallsMessaging {

    PartnershipChannel channel;
}
