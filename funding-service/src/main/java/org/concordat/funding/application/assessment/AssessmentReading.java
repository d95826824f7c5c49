package org.concordat.funding.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Applications;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Shows assessments, others' scores only after one's own. */
@ApplicationScoped
public class AssessmentReading {

    private final Assessments assessments;
    private final Applications applications;
    private final History history;

    AssessmentReading(Assessments assessments, Applications applications, History history) {
        this.assessments = assessments;
        this.applications = applications;
        this.history = history;
    }

    public AssessmentView get(UUID id, Reader reader) {
        return view(visible(id, reader), reader);
    }

    /** @throws Refusal 403 while the reader may not see the scores, which the history tells */
    public Page<HistoryEntry> history(UUID id, Reader reader, PageRequest request) {
        Assessment assessment = visible(id, reader);
        if (!reader.seesScoresOf(assessment, own(assessment, reader))) {
            throw Refusal.forbidden("Others' scores show after your own. Finish your assessment first.");
        }
        return history.of(id, request);
    }

    /** Of what the filter says; of one's own for somebody who may not read all. */
    public Page<AssessmentSummaryView> list(AssessmentFilter filter, Reader reader, PageRequest request) {
        return assessments.page(
                reader.readsAll()
                        ? filter
                        : new AssessmentFilter(filter.call(), filter.application(), reader.subject(), filter.status()),
                request);
    }

    /** All of one application, as they were assigned, for who reads all or assesses it too. */
    public List<AssessmentView> ofApplication(UUID application, Reader reader) {
        List<Assessment> all = assessments.ofApplication(application);
        Assessment own = ownAmong(all, reader);
        applications
                .byId(application)
                .filter(each -> each.isSubmitted() && (reader.readsAll() || own != null))
                .orElseThrow(() -> Refusal.notFound("application", application));
        return all.stream()
                .map(each -> AssessmentView.of(each, reader.seesScoresOf(each, own)))
                .toList();
    }

    private Assessment visible(UUID id, Reader reader) {
        return assessments
                .byId(id)
                .filter(each -> reader.seesThatThereIs(each, own(each, reader) != null))
                .orElseThrow(() -> Refusal.notFound("assessment", id));
    }

    private AssessmentView view(Assessment assessment, Reader reader) {
        return AssessmentView.of(assessment, reader.seesScoresOf(assessment, own(assessment, reader)));
    }

    private Assessment own(Assessment assessment, Reader reader) {
        return ownAmong(assessments.ofApplication(assessment.application()), reader);
    }

    private static Assessment ownAmong(List<Assessment> all, Reader reader) {
        return all.stream()
                .filter(each -> each.isBy(reader.subject()))
                .findFirst()
                .orElse(null);
    }
}
