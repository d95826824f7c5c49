package org.concordat.programme.project.risk.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.project.risk.IssueView;
import org.concordat.programme.project.risk.KeepingIssues;
import org.concordat.programme.project.risk.KeepingRisks;
import org.concordat.programme.project.risk.RiskView;

/** The risks and issues that a caller may see: an organisation's user those of its own projects. */
@ApplicationScoped
public class VisibleRisks {

    private final KeepingRisks risks;
    private final KeepingIssues issues;
    private final VisibleProjects projects;

    VisibleRisks(KeepingRisks risks, KeepingIssues issues, VisibleProjects projects) {
        this.risks = risks;
        this.issues = issues;
        this.projects = projects;
    }

    RiskView risk(UUID id) {
        RiskView risk = risks.get(id);
        require(new ProjectId(risk.state().project()), "risk", id);
        return risk;
    }

    UUID riskId(UUID id) {
        return risk(id).id();
    }

    IssueView issue(UUID id) {
        IssueView issue = issues.get(id);
        require(new ProjectId(issue.state().project()), "issue", id);
        return issue;
    }

    UUID issueId(UUID id) {
        return issue(id).id();
    }

    private void require(ProjectId project, String what, UUID id) {
        if (projects.find(project.value()).isEmpty()) {
            throw Refusal.notFound(what, id);
        }
    }
}
