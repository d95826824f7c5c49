package org.concordat.funding.decision.voting;

/** What kind of interest somebody declares. It is a kind and no text, so that nothing is kept of a person. */
public enum Interest {
    /** Money is at stake for the holder or the deputy. */
    FINANCIAL,
    /** The seat's organisation stands to gain or to lose. */
    ORGANISATIONAL,
    /** A relation to somebody concerned. */
    PERSONAL,
    /** Another one. */
    OTHER
}
