package org.concordat.membership.subscription.run;

/** How far a run has come. */
public enum RunState {
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED
}
