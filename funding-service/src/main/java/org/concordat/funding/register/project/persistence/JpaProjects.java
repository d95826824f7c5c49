package org.concordat.funding.register.project.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.register.project.KnownProject;
import org.concordat.funding.register.project.KnownProject.KnownMilestone;
import org.concordat.funding.register.project.Projects;
import org.concordat.platform.persistence.Sql;

/** The local copy of projects. */
@ApplicationScoped
public class JpaProjects implements Projects {

    private final Sql sql;

    JpaProjects(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean learn(KnownProject project, long version) {
        // first, because it locks the project: two of its versions are never worked in at once
        int news = sql.update("""
                insert into project (id, version, title, award, next_report_due_on) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, title = excluded.title, award = excluded.award,
                    next_report_due_on = excluded.next_report_due_on
                where project.version < excluded.version""", project.id(), version, project.title(), project.award(), project.nextReportDueOn());
        if (news == 0) {
            return false;
        }
        sql.update("delete from project_milestone where project = ?", project.id());
        sql.update(
                """
                insert into project_milestone (project, milestone, achieved_on)
                select ?, milestone, achieved_on from unnest(?::uuid[], ?::date[]) as told (milestone, achieved_on)""",
                project.id(),
                project.milestones().stream().map(KnownMilestone::id).toArray(UUID[]::new),
                project.milestones().stream()
                        .map(milestone -> Objects.toString(milestone.achievedOn(), null))
                        .toArray(String[]::new));
        return true;
    }

    @Override
    public Optional<KnownProject> ofAward(UUID award) {
        List<KnownMilestone> milestones = milestonesOf(award);
        return sql.one(
                "select id, title, next_report_due_on from project where award = ? order by id limit 1",
                row -> new KnownProject(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        award,
                        row.getObject("next_report_due_on", LocalDate.class),
                        milestones),
                award);
    }

    private List<KnownMilestone> milestonesOf(UUID award) {
        return sql.list(
                """
                select m.milestone, m.achieved_on from project_milestone m
                where m.project = (select id from project where award = ? order by id limit 1) order by m.milestone""",
                row -> new KnownMilestone(
                        row.getObject("milestone", UUID.class), row.getObject("achieved_on", LocalDate.class)),
                award);
    }
}
