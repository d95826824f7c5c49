package org.concordat.programme.maturity.round.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.maturity.round.AssessmentRound;
import org.concordat.programme.maturity.round.AssessmentRoundSummaryView;
import org.concordat.programme.maturity.round.AssessmentRounds;
import org.concordat.programme.maturity.round.RoundFilter;

/** Rounds in PostgreSQL. */
@ApplicationScoped
public class JpaAssessmentRounds implements AssessmentRounds, PanacheAggregates<AssessmentRound> {

    @Override
    public Page<AssessmentRoundSummaryView> list(RoundFilter filter, PageRequest page) {
        Listing<AssessmentRoundSummaryView> listing = Listing.of(
                        AssessmentRoundSummaryView.class,
                        "select new org.concordat.programme.maturity.round.AssessmentRoundSummaryView(r.id,"
                                + " r.questionnaire, r.details, r.closedOn, r.version) from AssessmentRound r")
                .where("r.questionnaire = :questionnaire", "questionnaire", filter.questionnaire());
        if (filter.closed() != null) {
            listing.where(filter.closed() ? "r.closedOn is not null" : "r.closedOn is null");
        }
        return listing.ascending("r.details.opensOn", AssessmentRoundSummaryView::opensOn)
                .tieBreaker("r.id", UUID.class, AssessmentRoundSummaryView::id)
                .page(getEntityManager(), page);
    }
}
