package org.concordat.programme.project.risk;

import static org.concordat.programme.project.risk.RiskFact.RISK_AMENDED;
import static org.concordat.programme.project.risk.RiskFact.RISK_CLOSED;
import static org.concordat.programme.project.risk.RiskFact.RISK_RAISED;

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

/** Raises risks of projects, rates them anew and closes them. */
@ApplicationScoped
public class KeepingRisks {

    private final Risks risks;
    private final RiskAppetites appetites;
    private final KnownProjects projects;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingRisks(
            Risks risks, RiskAppetites appetites, KnownProjects projects, Changes changes, BusinessCalendar calendar) {
        this.risks = risks;
        this.appetites = appetites;
        this.projects = projects;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public RiskView raise(UUID project, RiskDetails details, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        projects.holdOpenFor(Stage.Step.RISK, project);
        return view(changes.add(risks, new Risk(project, details, on), RISK_RAISED, effective));
    }

    @Transactional
    public RiskView amend(Amendment<RiskDetails> amendment) {
        return view(changes.of(risks, amendment).record(RISK_AMENDED, risk -> {
            projects.holdOpenFor(Stage.Step.RISK, risk.project());
            risk.amend(amendment.applyTo(risk.details()));
        }));
    }

    /**
     * Also when the project is over.
     *
     * @param effective with the reason
     */
    @Transactional
    public RiskView close(UUID id, EffectiveDate effective) {
        return view(changes.of(risks, id).effective(effective).record(RISK_CLOSED, Risk::close));
    }

    public RiskView get(UUID id) {
        return view(risks.get(id));
    }

    /** @param status {@code null} for all */
    public Page<RiskSummaryView> list(RegisterFilter filter, RiskStatus status, PageRequest page) {
        return risks.list(filter, status, page);
    }

    private RiskView view(Risk risk) {
        return new RiskView(risk.state(), appetites.level(risk.project(), risk.score()), risk.version());
    }
}
