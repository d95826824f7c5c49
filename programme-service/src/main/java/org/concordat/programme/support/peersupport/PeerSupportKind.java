package org.concordat.programme.support.peersupport;

/** How peers help. */
public enum PeerSupportKind {
    REVIEW,
    MENTORING
}
