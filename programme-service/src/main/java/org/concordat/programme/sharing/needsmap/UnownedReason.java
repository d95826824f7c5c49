package org.concordat.programme.sharing.needsmap;

/** Why nobody owns a need. */
public enum UnownedReason {
    NO_SERVICE_MEETS_IT,
    NO_ORGANISATION_RUNS_ITS_SERVICES
}
