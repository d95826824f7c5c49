package org.concordat.programme.programme.contribution;

import static org.concordat.programme.programme.contribution.ContributionFact.CONTRIBUTION_CONFIRMED;
import static org.concordat.programme.programme.contribution.ContributionFact.CONTRIBUTION_REJECTED;
import static org.concordat.programme.programme.contribution.ContributionFact.CONTRIBUTION_STATED;
import static org.concordat.programme.programme.contribution.ContributionFact.CONTRIBUTION_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.programme.ActivityReferences;
import org.concordat.programme.programme.contribution.kind.ContributionKinds;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** States what organisations give to programmes without money, and confirms what others state. */
@ApplicationScoped
public class Contributing {

    private final Contributions contributions;
    private final ActivityReferences activities;
    private final ContributionKinds kinds;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Contributing(
            Contributions contributions,
            ActivityReferences activities,
            ContributionKinds kinds,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar,
            Origin origin) {
        this.contributions = contributions;
        this.activities = activities;
        this.kinds = kinds;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
    }

    @Transactional
    public ContributionView state(OrganisationId organisation, ContributionDetails details, EffectiveDate effective) {
        var contribution = new Contribution(organisation.value(), details, origin.actor());
        calendar.dayThatHasCome(details.givenUntil(), "/givenUntil");
        kinds.requireKnown(details.kind(), "/kind");
        activities.requireInYear(details.toProgramme(), details.toActivity(), details.financialYear());
        organisations.requireThere(organisation.value(), details.givenFrom(), "/organisation");
        return ContributionView.of(changes.add(contributions, contribution, CONTRIBUTION_STATED, effective));
    }

    @Transactional
    public ContributionView confirm(UUID id, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        return ContributionView.of(changes.of(contributions, id)
                .effective(effective)
                .record(CONTRIBUTION_CONFIRMED, contribution -> contribution.confirm(on, origin.actor())));
    }

    /** @param effective with the reason */
    @Transactional
    public ContributionView reject(UUID id, EffectiveDate effective) {
        return ContributionView.of(changes.of(contributions, id)
                .effective(effective)
                .record(
                        CONTRIBUTION_REJECTED,
                        contribution -> contribution.reject(effective.reason(), origin.actor())));
    }

    /**
     * @param boundary the only organisation whose contributions the caller may withdraw; {@code null} for all
     * @param effective with the reason
     */
    @Transactional
    public ContributionView withdraw(UUID id, OrganisationId boundary, EffectiveDate effective) {
        return ContributionView.of(changes.of(contributions, id)
                .where(contribution ->
                        boundary == null || contribution.organisation().equals(boundary.value()))
                .effective(effective)
                .record(CONTRIBUTION_WITHDRAWN, contribution -> contribution.withdraw(effective.reason())));
    }

    public ContributionView get(UUID id) {
        return ContributionView.of(contributions.get(id));
    }

    public Page<ContributionView> list(ContributionFilter filter, PageRequest page) {
        return contributions.list(filter, page);
    }
}
