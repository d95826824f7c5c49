package org.concordat.membership.subscription.run;

import java.util.UUID;

/** A run as its history keeps it. */
record RunSnapshot(UUID id, RunScope scope, RunState state, long raised, long skipped, String failure) {

    static RunSnapshot of(SubscriptionRun run) {
        return new RunSnapshot(run.id(), run.scope(), run.state(), run.raised(), run.skipped(), run.failure());
    }
}
