package org.concordat.funding.application.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.assessment.Assessment;
import org.concordat.funding.application.assessment.AssessmentFilter;
import org.concordat.funding.application.assessment.AssessmentSummaryView;
import org.concordat.funding.application.assessment.Assessments;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Assessments in the service's own database. */
@ApplicationScoped
class JpaAssessments implements Assessments, PanacheAggregates<Assessment> {

    @Override
    public List<Assessment> ofApplication(UUID application) {
        return find("from Assessment s left join fetch s.scores where s.application = ?1 order by s.id", application)
                .list();
    }

    @Override
    public Page<AssessmentSummaryView> page(AssessmentFilter filter, PageRequest request) {
        return Listing.of(AssessmentSummaryView.class, """
                        select new org.concordat.funding.application.assessment.AssessmentSummaryView(s.id, s.application,
                            s.call, a.proposal.title, s.assessor, s.status)
                        from Assessment s join Application a on a.id = s.application""")
                .where("s.call = :call", "call", filter.call())
                .where("s.application = :application", "application", filter.application())
                .where("s.assessor = :assessor", "assessor", filter.assessor())
                .where("s.status = :status", "status", filter.status())
                .ascending("s.id", AssessmentSummaryView::id)
                .tieBreaker("s.id", UUID.class, AssessmentSummaryView::id)
                .page(getEntityManager(), request);
    }
}
