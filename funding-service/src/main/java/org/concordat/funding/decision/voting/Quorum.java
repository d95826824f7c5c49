package org.concordat.funding.decision.voting;

/**
 * "Quorum counts voting seats present for the item and free of conflict: who abstains counts, who left does not."
 *
 * @param needed how many of them it takes to decide
 */
record Quorum(int needed) {

    boolean isMetBy(int able) {
        return able >= needed;
    }
}
