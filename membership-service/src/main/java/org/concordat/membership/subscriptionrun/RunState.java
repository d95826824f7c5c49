package org.concordat.membership.subscriptionrun;

/** How far a run has come. */
public enum RunState {
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED
}
