package org.concordat.programme.support.advisory;

import static org.concordat.programme.support.advisory.AcknowledgementFact.ADVISORY_ACKNOWLEDGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationId;

/** Keeps which organisations have taken note of an advisory. */
@ApplicationScoped
public class Acknowledging {

    private final Advisories advisories;
    private final Acknowledgements acknowledgements;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Acknowledging(
            Advisories advisories, Acknowledgements acknowledgements, Changes changes, BusinessCalendar calendar) {
        this.advisories = advisories;
        this.acknowledgements = acknowledgements;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public AcknowledgementView acknowledge(AdvisoryId id, OrganisationId organisation, EffectiveDate effective) {
        // one after the other, so that nobody takes note twice at once
        Advisory advisory = advisories.lock(id.value()).orElseThrow(() -> Refusal.notFound("advisory", id.value()));
        advisory.requireStanding();
        if (!advisories.wentTo(id, organisation)) {
            throw Refusal.rule(
                    "not-a-recipient",
                    "/organisation",
                    "The organisation is not among those whom the advisory went to. List its recipients.");
        }
        if (acknowledgements.stands(id, organisation)) {
            throw Refusal.conflict(
                    "advisory-acknowledged", "The organisation has taken note of this advisory already.");
        }
        var acknowledgement =
                new Acknowledgement(id, organisation.value(), calendar.dayThatHasCome(effective.day(), "/effectiveOn"));
        return AcknowledgementView.of(changes.add(acknowledgements, acknowledgement, ADVISORY_ACKNOWLEDGED, effective));
    }

    public Page<RecipientView> recipients(Acknowledgements.Asked asked, PageRequest page) {
        return acknowledgements.recipients(asked, page);
    }
}
