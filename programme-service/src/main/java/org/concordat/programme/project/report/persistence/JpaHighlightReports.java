package org.concordat.programme.project.report.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.rating.Rag;
import org.concordat.programme.project.rating.Ratings;
import org.concordat.programme.project.report.HighlightReport;
import org.concordat.programme.project.report.HighlightReportId;
import org.concordat.programme.project.report.HighlightReports;

/** Highlight reports in PostgreSQL. */
@ApplicationScoped
public class JpaHighlightReports implements HighlightReports {

    private static final String REPORTS = """
            select id, project, period_from, period_ends_on, revision, schedule, cost, benefits, overall,
                overall_reason, schedule_reason, cost_reason, benefits_reason, summary, reported_on, corrected_because,
                in_force
            from highlight_report where project = ?""";

    private final Sql sql;

    JpaHighlightReports(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void keep(HighlightReport report) {
        sql.update(
                "update highlight_report set in_force = false where project = ? and period_ends_on = ? and in_force",
                report.project(),
                report.periodEndsOn());
        Ratings ratings = report.ratings();
        sql.update(
                """
                insert into highlight_report (id, project, period_from, period_ends_on, revision, schedule, cost,
                    benefits, overall, overall_reason, schedule_reason, cost_reason, benefits_reason, summary,
                    reported_on, corrected_because, in_force)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                report.id(),
                report.project(),
                report.periodFrom(),
                report.periodEndsOn(),
                report.revision(),
                ratings.schedule().name(),
                ratings.cost().name(),
                ratings.benefits().name(),
                ratings.overall().name(),
                ratings.overallReason(),
                ratings.scheduleReason(),
                ratings.costReason(),
                ratings.benefitsReason(),
                report.summary(),
                report.reportedOn(),
                report.correctedBecause(),
                report.inForce());
    }

    @Override
    public Optional<HighlightReport> byId(ProjectId project, HighlightReportId report) {
        return sql.one(REPORTS + " and id = ?", JpaHighlightReports::report, project, report);
    }

    @Override
    public boolean isReportedOn(UUID project, LocalDate periodEndsOn) {
        return sql.one(
                        "select 1 from highlight_report where project = ? and period_ends_on = ? and in_force",
                        row -> true,
                        project,
                        periodEndsOn)
                .isPresent();
    }

    @Override
    public List<Rag> latestOverall(UUID project, int periods) {
        return sql.list("""
                select overall from highlight_report where project = ? and in_force
                order by period_ends_on desc limit ?""", row -> Rag.valueOf(row.getString("overall")), project, periods);
    }

    @Override
    public Page<HighlightReport> list(UUID project, boolean inForceOnly, PageRequest page) {
        String condition = inForceOnly ? " and in_force" : "";
        return new SequencePage("highlight reports %s%s".formatted(project, condition), page)
                .byId(
                        (after, atMost) -> sql.list(
                                REPORTS + condition + " and id > ? order by id limit ?",
                                JpaHighlightReports::report,
                                project,
                                after,
                                atMost),
                        HighlightReport::id);
    }

    private static HighlightReport report(ResultSet row) throws SQLException {
        return new HighlightReport(
                row.getObject("id", UUID.class),
                row.getObject("project", UUID.class),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_ends_on", LocalDate.class),
                row.getInt("revision"),
                new Ratings(
                        Rag.valueOf(row.getString("schedule")),
                        Rag.valueOf(row.getString("cost")),
                        Rag.valueOf(row.getString("benefits")),
                        Rag.valueOf(row.getString("overall")),
                        row.getString("overall_reason"),
                        row.getString("schedule_reason"),
                        row.getString("cost_reason"),
                        row.getString("benefits_reason")),
                row.getString("summary"),
                row.getObject("reported_on", LocalDate.class),
                row.getString("corrected_because"),
                row.getBoolean("in_force"));
    }
}
