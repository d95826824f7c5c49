package org.concordat.programme.benefit.saving;

import static org.concordat.programme.benefit.saving.SavingFact.SAVING_AMENDED;
import static org.concordat.programme.benefit.saving.SavingFact.SAVING_CLAIMED;
import static org.concordat.programme.benefit.saving.SavingFact.SAVING_CONFIRMED;
import static org.concordat.programme.benefit.saving.SavingFact.SAVING_EVIDENCED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ActivityReferences;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.project.KnownProjects;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Claims savings, shows them, and confirms them year by year: what their owners do. */
@ApplicationScoped
public class Claiming {

    private final Savings savings;
    private final SavingSteps steps;
    private final Comparing comparing;
    private final OrganisationRegister organisations;
    private final ActivityReferences activities;
    private final KnownProjects projects;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Claiming(
            Savings savings,
            SavingSteps steps,
            Comparing comparing,
            OrganisationRegister organisations,
            ActivityReferences activities,
            KnownProjects projects,
            Changes changes,
            BusinessCalendar calendar,
            Origin origin) {
        this.savings = savings;
        this.steps = steps;
        this.comparing = comparing;
        this.organisations = organisations;
        this.activities = activities;
        this.projects = projects;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
    }

    /**
     * What somebody claims.
     *
     * @param sameAs a saving of the organisation that is the same; {@code null} when none is
     */
    public record Claim(UUID organisation, SavingSource source, SavingPlan plan, UUID sameAs) {}

    @Transactional
    public SavingView claim(Claim claim, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        organisations.requireThere(claim.organisation(), on, "/organisation");
        requireKnown(claim);
        if (claim.sameAs() != null) {
            savings.holdStill();
        }
        Saving saving = changes.add(
                savings,
                new Saving(claim.organisation(), claim.source(), claim.plan(), on, origin.actor()),
                SAVING_CLAIMED,
                effective);
        if (claim.sameAs() != null) {
            comparing.link(saving, claim.sameAs(), effective);
        }
        return SavingView.of(saving);
    }

    private void requireKnown(Claim claim) {
        SavingSource source = claim.source();
        source.requireOne();
        if (source.project() == null) {
            activities.requireKnown(
                    new ProgrammeId(source.programme()), new ActivityId(source.activity()), "/source/activity");
        } else {
            projects.requireOf(
                    new OrganisationId(claim.organisation()), new ProjectId(source.project()), "/source/project");
        }
    }

    @Transactional
    public SavingView amend(Amendment<SavingPlan> amendment) {
        return steps.record(
                amendment.id(),
                amendment.seen(),
                SAVING_AMENDED,
                amendment.effective(),
                saving -> saving.amend(amendment.applyTo(saving.plan()), origin.actor()));
    }

    /**
     * @param qualityHeld whether service quality held, as the owner states
     * @param effective on the day on which the evidence was there
     */
    @Transactional
    public SavingView evidence(
            UUID id, String reference, boolean qualityHeld, String serviceQuality, EffectiveDate effective) {
        if (!qualityHeld) {
            throw Refusal.rule(
                    "service-quality-not-held",
                    "/serviceQualityHeld",
                    "What costs less and does less is no saving. Have it rejected, or state how quality held.");
        }
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        return steps.record(
                id,
                SAVING_EVIDENCED,
                effective,
                saving -> saving.evidence(new SavingEvidence(reference, serviceQuality, on), origin.actor()));
    }

    /** @param effective on the day on which the owner confirmed it */
    @Transactional
    public SavingView confirm(UUID id, FinancialYear year, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/confirmedOn");
        return steps.record(id, SAVING_CONFIRMED, effective, saving -> saving.confirm(year, on, origin.actor()));
    }

    public SavingView get(UUID id) {
        return SavingView.of(savings.get(id));
    }

    /** @param boundary the only organisation of which it may be; {@code null} for any */
    public boolean isThere(SavingId id, OrganisationId boundary) {
        return savings.isThere(id, boundary);
    }

    public Page<SavingSummaryView> list(SavingFilter filter, PageRequest page) {
        return savings.list(filter, page);
    }
}
