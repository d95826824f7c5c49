package org.concordat.funding.openness.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationState;
import org.concordat.funding.application.application.ApplicationView;
import org.concordat.funding.application.application.Applications;
import org.concordat.funding.application.assessment.AssessmentReading;
import org.concordat.funding.application.assessment.AssessmentStatus;
import org.concordat.funding.application.assessment.AssessmentView;
import org.concordat.funding.application.assessment.Reader;
import org.concordat.funding.award.award.AwardState;
import org.concordat.funding.call.call.CallView;
import org.concordat.funding.call.call.Calls;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;

/** What stands before the decision: the call, the application as submitted with its history, and its assessments. */
@ApplicationScoped
class ApplicationPapers {

    private static final String SUBMITTED = "application-submitted";
    private static final String OF_EARLIER_TIMES =
            "The award is of earlier times and was imported; the old books gave no %s.";

    private final Calls calls;
    private final Applications applications;
    private final AssessmentReading assessments;
    private final History history;

    ApplicationPapers(Calls calls, Applications applications, AssessmentReading assessments, History history) {
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.history = history;
    }

    void addTo(OpenDossier dossier, AwardState award) {
        if (award.origin().call() == null) {
            dossier.absent(DossierPart.CALL, OF_EARLIER_TIMES.formatted("call"));
        } else {
            dossier.json(
                    DossierPart.CALL,
                    "call/call.json",
                    "The call, with whom it admitted and what it asked",
                    CallView.of(calls.get(award.origin().call())));
        }
        if (award.origin().application() == null) {
            dossier.absent(DossierPart.APPLICATION, OF_EARLIER_TIMES.formatted("application"));
            dossier.absent(DossierPart.ASSESSMENTS, OF_EARLIER_TIMES.formatted("assessments"));
        } else {
            Application application =
                    applications.byId(award.origin().application()).orElseThrow();
            addApplication(dossier, application);
            addAssessments(dossier, application.id());
        }
    }

    private void addApplication(OpenDossier dossier, Application application) {
        history.stateAfter(SUBMITTED, application.id(), ApplicationState.class)
                .ifPresentOrElse(
                        submitted -> dossier.json(
                                DossierPart.APPLICATION,
                                "application/as-submitted.json",
                                "The application as it was submitted",
                                submitted),
                        () -> dossier.absent(
                                DossierPart.APPLICATION, "Its submission is not in the history of this register."));
        dossier.json(
                DossierPart.APPLICATION,
                "application/application.json",
                "The application as it stands, with recommendation and decision",
                ApplicationView.of(application));
        dossier.jsonList(
                DossierPart.APPLICATION,
                "application/history.json",
                "Who changed what of the application since its submission, when and why; what came before is its"
                        + " applicant's alone",
                dossier.noted(sinceSubmission(application))::forEach);
        noteOrganisations(dossier, application);
    }

    private List<HistoryEntry> sinceSubmission(Application application) {
        return history.of(application.id()).stream()
                .filter(entry -> !entry.occurredAt().isBefore(application.submittedAt()))
                .toList();
    }

    private static void noteOrganisations(OpenDossier dossier, Application application) {
        application.parties().forEach(dossier::noteOrganisation);
        application.details().beneficiaries().forEach(each -> dossier.noteOrganisation(each.organisation()));
    }

    private void addAssessments(OpenDossier dossier, UUID application) {
        List<AssessmentView> finished = assessments.ofApplication(application, Reader.OF_ALL).stream()
                .filter(each -> each.status() == AssessmentStatus.FINISHED)
                .toList();
        if (finished.isEmpty()) {
            dossier.absent(DossierPart.ASSESSMENTS, "No assessment was finished.");
            return;
        }
        var numbered = new ArrayList<AnonymousAssessment>();
        finished.forEach(each -> {
            dossier.noteChange(each.finishedAt());
            numbered.add(AnonymousAssessment.of(numbered.size() + 1, each));
        });
        dossier.jsonList(
                DossierPart.ASSESSMENTS,
                "assessments/assessments.json",
                "What each assessor scored under each priority of the call, and why; assessors are numbered",
                numbered::forEach);
    }
}
