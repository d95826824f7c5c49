package org.concordat.programme.support.action;

/** What actions are agreed after. */
public enum SourceKind {
    VISIT,
    PEER_REVIEW,
    /** A meeting of a governance body. */
    BOARD
}
