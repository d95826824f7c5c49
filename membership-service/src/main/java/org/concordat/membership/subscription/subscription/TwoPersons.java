package org.concordat.membership.subscription.subscription;

import org.concordat.platform.problem.Refusal;

/** Money moves on the word of two persons: who asks for it does not approve it. */
public final class TwoPersons {

    private TwoPersons() {}

    /** @param what they decide on, as a sentence begins: {@code Another amount} */
    public static void require(String what, String askedBy, String approvedBy) {
        if (askedBy.equals(approvedBy)) {
            throw Refusal.rule(
                    "two-persons-decide",
                    "%s is approved by somebody else than the one who asked for it. Ask a colleague.".formatted(what));
        }
    }
}
