package org.concordat.funding.application.assessment;

import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_ASSESSED;
import static org.concordat.funding.application.assessment.AssessmentFact.ASSESSMENT_FINISHED;
import static org.concordat.funding.application.assessment.AssessmentFact.ASSESSMENT_SCORED;
import static org.concordat.funding.application.assessment.AssessmentFact.ASSESSOR_ASSIGNED;
import static org.concordat.funding.application.assessment.AssessmentFact.INTEREST_DECLARED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.Applications;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.Calls;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Assigns assessors, takes their scores, and tells when an application is assessed. */
@ApplicationScoped
public class Assessing {

    private final Assessments assessments;
    private final Applications applications;
    private final Calls calls;
    private final Organisations organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Assessing(
            Assessments assessments,
            Applications applications,
            Calls calls,
            Organisations organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.assessments = assessments;
        this.applications = applications;
        this.calls = calls;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public AssessmentView assign(UUID application, Assessor assessor, EffectiveDate effective) {
        Application assessed = held(application);
        assessments.of(application, assessor.subject()).ifPresent(already -> {
            throw Refusal.conflict(
                    "assessor-assigned",
                    "This assessor has the assessment %s of it already. Assign another.".formatted(already.id()));
        });
        var assessment = new Assessment(assessed, withKin(assessor));
        return shown(changes.add(assessments, assessment, ASSESSOR_ASSIGNED, effective));
    }

    /** @param given replaces what was scored before */
    @Transactional
    public AssessmentView score(
            AssessmentId id, SeenVersions seen, List<Score> given, Assessor by, EffectiveDate effective) {
        return shown(own(id, by)
                .seen(seen)
                .effective(effective)
                .record(
                        ASSESSMENT_SCORED,
                        assessment -> assessment.score(
                                given, withKin(by), application(assessment), calls.get(assessment.call()))));
    }

    /** The last one that is needed makes the application assessed. */
    @Transactional
    public AssessmentView finish(AssessmentId id, Assessor by, EffectiveDate effective) {
        Application assessed = held(mine(id, by).application());
        Call call = calls.get(assessed.call());
        Instant now = calendar.now().truncatedTo(ChronoUnit.MICROS);
        Assessment finished = own(id, by)
                .effective(effective)
                .record(ASSESSMENT_FINISHED, assessment -> assessment.finish(withKin(by), assessed, call, now));
        long enough = assessments.ofApplication(assessed.id()).stream()
                .filter(Assessment::isFinished)
                .count();
        if (enough >= call.terms().minimumAssessments()) {
            changes.of(applications, assessed)
                    .effective(effective)
                    .record(APPLICATION_ASSESSED, Application::completeAssessment);
        }
        return shown(finished);
    }

    @Transactional
    public AssessmentView declareInterest(AssessmentId id, Assessor by, String what, EffectiveDate effective) {
        return shown(own(id, by)
                .effective(effective)
                .record(INTEREST_DECLARED, assessment -> assessment.declareInterest(what)));
    }

    private Changes.Change<Assessment> own(AssessmentId id, Assessor by) {
        return changes.of(assessments, id.value()).where(assessment -> assessment.isBy(by.subject()));
    }

    private Assessment mine(AssessmentId id, Assessor by) {
        return assessments
                .byId(id.value())
                .filter(assessment -> assessment.isBy(by.subject()))
                .orElseThrow(() -> Refusal.notFound("assessment", id.value()));
    }

    private Assessor withKin(Assessor assessor) {
        return assessor.organisation() == null
                ? assessor
                : assessor.with(organisations.withKin(assessor.organisation()));
    }

    private Application application(Assessment assessment) {
        return applications.byId(assessment.application()).orElseThrow();
    }

    /** Nobody else finishes an assessment of it, or withdraws it, until the transaction ends. */
    private Application held(UUID application) {
        return applications
                .lock(application)
                .filter(Application::isSubmitted)
                .orElseThrow(() -> Refusal.notFound("application", application));
    }

    private static AssessmentView shown(Assessment assessment) {
        return AssessmentView.of(assessment, true);
    }
}
