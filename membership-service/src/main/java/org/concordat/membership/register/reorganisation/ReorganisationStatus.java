package org.concordat.membership.register.reorganisation;

/** How far a reorganisation has come. */
public enum ReorganisationStatus {
    /** Written down, to be looked at. */
    PLANNED,
    /** Decided: it takes effect on its day. */
    CONFIRMED,
    /** The map has changed. */
    IN_EFFECT,
    /** Given up before it took effect. */
    UNDONE
}
