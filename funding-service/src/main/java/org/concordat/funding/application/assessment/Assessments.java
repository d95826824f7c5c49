package org.concordat.funding.application.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** All assessments. */
public interface Assessments extends Aggregates<Assessment> {

    /** Of one application, as they were assigned; twenty or so. */
    List<Assessment> ofApplication(UUID application);

    default Optional<Assessment> of(UUID application, String assessor) {
        return ofApplication(application).stream()
                .filter(assessment -> assessment.isBy(assessor))
                .findFirst();
    }

    Page<AssessmentSummaryView> page(AssessmentFilter filter, PageRequest request);
}
