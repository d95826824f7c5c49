package org.concordat.membership.governance.body;

/** What nominates somebody for a seat. */
public enum NominatorKind {
    SUB_REGION,
    ORGANISATION_TYPE,
    /** Anything else that comes together to choose, such as a political group. */
    GROUP
}
