package org.concordat.programme.maturity.round;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All rounds. */
public interface AssessmentRounds extends Aggregates<AssessmentRound> {

    /** By the day on which they open. */
    Page<AssessmentRoundSummaryView> list(RoundFilter filter, PageRequest page);

    default AssessmentRound get(UUID id) {
        return byId(id).orElseThrow(() -> notFound(id));
    }

    /** One that nobody closes or amends until the transaction ends. */
    default AssessmentRound held(UUID id) {
        return lock(id).orElseThrow(() -> notFound(id));
    }

    private static Refusal notFound(UUID id) {
        return Refusal.notFound("assessment round", id);
    }
}
