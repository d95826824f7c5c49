package org.concordat.programme.project.risk;

import static org.concordat.programme.project.risk.IssueFact.ISSUE_AMENDED;
import static org.concordat.programme.project.risk.IssueFact.ISSUE_RAISED;
import static org.concordat.programme.project.risk.IssueFact.ISSUE_RESOLVED;
import static org.concordat.programme.project.risk.RiskFact.RISK_HAPPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.project.project.KnownProjects;
import org.concordat.programme.project.stage.Stage;

/** Records that risks happened, and follows what is done about it. */
@ApplicationScoped
public class KeepingIssues {

    private final Issues issues;
    private final Risks risks;
    private final RiskAppetites appetites;
    private final KnownProjects projects;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingIssues(
            Issues issues,
            Risks risks,
            RiskAppetites appetites,
            KnownProjects projects,
            Changes changes,
            BusinessCalendar calendar) {
        this.issues = issues;
        this.risks = risks;
        this.appetites = appetites;
        this.projects = projects;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param effective on the day on which the risk happened; today when it names none */
    @Transactional
    public IssueView raise(UUID risk, IssueDetails details, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/happenedOn");
        Risk happened = changes.of(risks, risk).effective(effective).record(RISK_HAPPENED, each -> {
            projects.holdOpenFor(Stage.Step.RISK, each.project());
            each.happen();
        });
        return view(changes.add(issues, new Issue(happened, details, on), ISSUE_RAISED, effective));
    }

    /** Also when the project is over: what happened is still to be dealt with. */
    @Transactional
    public IssueView amend(Amendment<IssueDetails> amendment) {
        return view(changes.of(issues, amendment)
                .record(ISSUE_AMENDED, issue -> issue.amend(amendment.applyTo(issue.details()))));
    }

    /** @param effective on the day on which it was resolved; today when it names none */
    @Transactional
    public IssueView resolve(UUID id, String how, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/resolvedOn");
        return view(
                changes.of(issues, id).effective(effective).record(ISSUE_RESOLVED, issue -> issue.resolve(how, on)));
    }

    public IssueView get(UUID id) {
        return view(issues.get(id));
    }

    /** @param risk {@code null} for all, likewise the status */
    public Page<IssueSummaryView> list(RegisterFilter filter, UUID risk, IssueStatus status, PageRequest page) {
        return issues.list(filter, risk, status, page);
    }

    private IssueView view(Issue issue) {
        return new IssueView(issue.state(), appetites.level(issue.project(), issue.score()), issue.version());
    }
}
