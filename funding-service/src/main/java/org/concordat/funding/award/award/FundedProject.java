package org.concordat.funding.award.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The project that an award pays for, as programme last told of it. */
@Embeddable
public record FundedProject(
        @AddedLater
        @Column(name = "project")
        @Schema(nullable = true, description = "The project that it pays for; null until programme tells of one")
        UUID project,

        @AddedLater @Size(max = 200) @Schema(nullable = true, description = "What the project is called")
        String projectTitle,

        @AddedLater
        @Schema(
                nullable = true,
                description = "When the project's next highlight report is due; null while it owes none. After that day"
                        + " nothing is claimed until the report is in, or waived.")
        LocalDate nextReportDueOn) {

    static final FundedProject NONE = new FundedProject(null, null, null);

    /** On its due day a report is not overdue yet. */
    private boolean isReportOverdueOn(LocalDate day) {
        return nextReportDueOn != null && nextReportDueOn.isBefore(day);
    }

    /** "Overdue is judged when claiming", "unless waived with a reason": funding.md, From elsewhere, Awards and payments. */
    void requireReportIn(List<ReportWaiver> waivers, LocalDate today) {
        if (isReportOverdueOn(today) && waivers.stream().noneMatch(each -> each.covers(nextReportDueOn, today))) {
            throw Refusal.conflict(
                    "highlight-report-overdue",
                    "The highlight report of the project '%s' (%s) was due on %s. Send it, or have it waived."
                            .formatted(projectTitle, project, nextReportDueOn));
        }
    }

    /** @throws Refusal 409 when no report is overdue */
    ReportWaiver waive(LocalDate until, String reason, LocalDate on) {
        if (!isReportOverdueOn(on)) {
            throw Refusal.conflict("no-report-overdue", "No highlight report is overdue. There is nothing to waive.");
        }
        return ReportWaiver.of(nextReportDueOn, until, reason, on);
    }
}
