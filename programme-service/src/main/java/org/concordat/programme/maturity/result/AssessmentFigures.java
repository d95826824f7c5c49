package org.concordat.programme.maturity.result;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.maturity.round.AssessmentRound;

/** Counts and adds up what sheets that were submitted say. */
public interface AssessmentFigures {

    /** By question and part, with how many answered each question at all. */
    List<Tally> talliesOf(UUID round);

    /** By round, dimension and part. */
    List<ScoreSum> scoresOf(Collection<UUID> rounds);

    /** The same of one organisation alone. */
    List<ScoreSum> scoresOf(Collection<UUID> rounds, UUID organisation);

    /** The rounds of all editions of a questionnaire that are closed, by the day on which they opened. */
    List<PastRound> closedRoundsOf(String questionnaire);

    /** Whom a round asks, and whoever answered it, by name. */
    List<RoundProgress.Asked> askedBy(AssessmentRound round, int atMost);
}
