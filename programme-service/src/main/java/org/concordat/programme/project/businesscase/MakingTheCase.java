package org.concordat.programme.project.businesscase;

import static org.concordat.programme.project.businesscase.BusinessCaseFact.BENEFIT_REALISED;
import static org.concordat.programme.project.businesscase.BusinessCaseFact.BUSINESS_CASE_AMENDED;
import static org.concordat.programme.project.businesscase.BusinessCaseFact.BUSINESS_CASE_APPROVED;
import static org.concordat.programme.project.businesscase.BusinessCaseFact.BUSINESS_CASE_DRAFTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.project.GateRulings;
import org.concordat.programme.project.project.KnownProjects;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.stage.Decider;
import org.concordat.programme.project.stage.Stage;

/**
 * Drafts, amends and approves business cases while their projects are open, and records what came of their benefits, also
 * afterwards.
 */
@ApplicationScoped
public class MakingTheCase {

    private final BusinessCases cases;
    private final ApprovedCases approved;
    private final KnownProjects projects;
    private final GateRulings rulings;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;

    MakingTheCase(
            BusinessCases cases,
            ApprovedCases approved,
            KnownProjects projects,
            GateRulings rulings,
            Changes changes,
            BusinessCalendar calendar,
            Origin origin) {
        this.cases = cases;
        this.approved = approved;
        this.projects = projects;
        this.rulings = rulings;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
    }

    @Transactional
    public BusinessCaseView draft(UUID project, CasePlan plan, EffectiveDate effective) {
        projects.holdOpenFor(Stage.Step.BUSINESS_CASE, project);
        if (cases.ofProject(project).isPresent()) {
            throw Refusal.conflict("business-case-exists", "The project has a business case already. Amend that one.");
        }
        return BusinessCaseView.of(
                changes.add(cases, new ProjectCase(project, plan, origin.actor()), BUSINESS_CASE_DRAFTED, effective));
    }

    /** @param amendment names the project */
    @Transactional
    public BusinessCaseView amend(Amendment<CasePlan> amendment) {
        projects.holdOpenFor(Stage.Step.BUSINESS_CASE, amendment.id());
        return BusinessCaseView.of(changes.of(cases, idOf(amendment.id()))
                .seen(amendment.seen())
                .effective(amendment.effective())
                .record(
                        BUSINESS_CASE_AMENDED,
                        businessCase -> businessCase.amend(amendment.applyTo(businessCase.plan()), origin.actor())));
    }

    /**
     * @param reference where it is recorded; {@code null} when it is not said
     * @param effective on the day of the decision, which has come; today when it names none
     */
    @Transactional
    public BusinessCaseView approve(UUID project, String reference, EffectiveDate effective, Decider who) {
        projects.holdOpenFor(Stage.Step.BUSINESS_CASE, project);
        var decided = rulings.decided(project, reference, effective, who);
        var changed = changes.of(cases, idOf(project))
                .effective(effective.or(decided.decidedOn()))
                .recordWith(BUSINESS_CASE_APPROVED, businessCase -> businessCase.approve(decided, who.subject()));
        approved.keep(changed.aggregate().id(), changed.result());
        return BusinessCaseView.of(changed.aggregate());
    }

    /** What came of a benefit in a year. */
    public record Came(FinancialYear financialYear, BigDecimal realised, String evidence) {}

    /** @param effective on the day on which it was recorded, which has come */
    @Transactional
    public BusinessCaseView realise(ProjectId project, BenefitId benefit, Came came, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/recordedOn");
        var realisation = new Realisation(came.financialYear(), came.realised(), on, came.evidence());
        return BusinessCaseView.of(changes.of(cases, idOf(project.value()))
                .effective(effective)
                .record(
                        BENEFIT_REALISED,
                        businessCase -> businessCase.realise(benefit.value(), realisation, calendar.today())));
    }

    private UUID idOf(UUID project) {
        return cases.requireOf(project).id();
    }

    public BusinessCaseView get(UUID project) {
        return BusinessCaseView.of(cases.requireOf(project));
    }

    /** The first approved first. */
    public Page<ApprovedCase> versions(UUID project, PageRequest page) {
        UUID id = idOf(project);
        return new SequencePage("business case versions " + id, page)
                .page((after, atMost) -> approved.after(id, after, atMost), ApprovedCase::number);
    }
}
