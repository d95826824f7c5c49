package org.concordat.programme.support.advisory;

/** What sorts of advisory there are. */
public enum AdvisoryKind {
    WARNING,
    NEWSLETTER,
    POLICY_UPDATE
}
