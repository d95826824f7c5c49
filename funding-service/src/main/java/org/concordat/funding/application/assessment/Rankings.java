package org.concordat.funding.application.assessment;

import java.util.List;
import java.util.UUID;

/** The rankings of calls, worked out by the database from finished assessments. */
public interface Rankings {

    /** Every application of a call that was submitted and not withdrawn, by rank, those without one at the end. */
    List<RankingRow> of(UUID call, int minimumAssessments);
}
