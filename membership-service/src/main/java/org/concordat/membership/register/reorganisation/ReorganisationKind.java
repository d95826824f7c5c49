package org.concordat.membership.register.reorganisation;

/** What a reorganisation is called; it follows from how many organisations end and how many go on. */
public enum ReorganisationKind {
    /** One organisation takes the place of those before it. */
    MERGER,
    /** Several take the place of one. */
    SPLIT,
    /** Several take the place of several. */
    REDIVISION,
    /** Nobody takes their place. */
    ABOLITION;

    static ReorganisationKind of(int predecessors, int successors) {
        if (successors == 0) {
            return ABOLITION;
        }
        if (successors == 1) {
            return MERGER;
        }
        return predecessors == 1 ? SPLIT : REDIVISION;
    }
}
