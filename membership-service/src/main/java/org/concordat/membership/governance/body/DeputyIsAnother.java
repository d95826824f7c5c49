package org.concordat.membership.governance.body;

import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** Nobody deputises for themselves. */
final class DeputyIsAnother {

    private DeputyIsAnother() {}

    static void require(Term term, UUID deputy) {
        if (term.holder().equals(deputy)) {
            throw Refusal.rule(
                    "deputy-is-the-holder",
                    "/deputy",
                    "The deputy is another person than the holder. Send another contact.");
        }
    }
}
