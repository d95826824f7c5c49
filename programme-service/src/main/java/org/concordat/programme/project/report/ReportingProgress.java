package org.concordat.programme.project.report;

import static org.concordat.programme.project.project.ProjectFact.PROJECT_REPORTED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_REPORT_CORRECTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.project.project.Project;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.ProjectPolicies;
import org.concordat.programme.project.project.Projects;
import org.concordat.programme.project.rating.Escalation;
import org.concordat.programme.project.rating.ReportingPeriod;

/** Makes highlight reports of projects and corrects them: one is in force for each period. */
@ApplicationScoped
public class ReportingProgress {

    private final Projects projects;
    private final HighlightReports reports;
    private final ProjectPolicies policies;
    private final Changes changes;
    private final BusinessCalendar calendar;

    ReportingProgress(
            Projects projects,
            HighlightReports reports,
            ProjectPolicies policies,
            Changes changes,
            BusinessCalendar calendar) {
        this.projects = projects;
        this.reports = reports;
        this.policies = policies;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public HighlightReport report(UUID id, LocalDate periodEndsOn, HighlightReport.Content content) {
        LocalDate today = calendar.today();
        return changes.of(projects, id)
                .recordWith(PROJECT_REPORTED, project -> {
                    ReportingPeriod period = project.requireReportable(periodEndsOn, today);
                    if (reports.isReportedOn(id, periodEndsOn)) {
                        throw Refusal.conflict(
                                "period-reported",
                                "There is a report on the period that ends on %s. Correct that one."
                                        .formatted(periodEndsOn));
                    }
                    return keep(project, HighlightReport.first(id, period, content, today));
                })
                .result();
    }

    /** @param because why it is corrected */
    @Transactional
    public HighlightReport correct(
            ProjectId project, HighlightReportId report, HighlightReport.Content content, String because) {
        return changes.of(projects, project.value())
                .effective(new EffectiveDate(null, because))
                .recordWith(
                        PROJECT_REPORT_CORRECTED,
                        changed -> keep(changed, get(project, report).corrected(content, calendar.today(), because)))
                .result();
    }

    private HighlightReport keep(Project project, HighlightReport report) {
        reports.keep(report);
        project.report(
                report.inShort(),
                policies.reportDueDays(project.programme()),
                Escalation.isDue(reports.latestOverall(project.id(), Escalation.RUNNING)));
        return report;
    }

    public HighlightReport get(ProjectId project, HighlightReportId report) {
        return reports.byId(project, report).orElseThrow(() -> Refusal.notFound("highlight report", report.value()));
    }

    public Page<HighlightReport> list(UUID project, boolean inForceOnly, PageRequest page) {
        return reports.list(project, inForceOnly, page);
    }
}
