package org.concordat.funding.award.variation;

import static org.concordat.funding.award.variation.VariationFact.VARIATION_PROPOSED;
import static org.concordat.funding.award.variation.VariationFact.VARIATION_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.Awards;
import org.concordat.funding.award.award.VariedTerms;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.value.Percentage;

/** Takes what recipients and officers ask to be changed of an award: one variation at a time. */
@ApplicationScoped
public class ProposingVariations {

    private final Awards awards;
    private final Variations variations;
    private final VaryingAwards varying;
    private final Organisations organisations;
    private final Percentage cutOfAnOfficer;
    private final Changes changes;
    private final BusinessCalendar calendar;

    ProposingVariations(
            Awards awards,
            Variations variations,
            VaryingAwards varying,
            Organisations organisations,
            VariationSettings settings,
            Changes changes,
            BusinessCalendar calendar) {
        this.awards = awards;
        this.variations = variations;
        this.varying = varying;
        this.organisations = organisations;
        this.cutOfAnOfficer = Percentage.of(settings.cutOfAnOfficer());
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public VariationView propose(UUID awardId, VariedTerms terms, EffectiveDate effective, String by) {
        Award award = awards.getLocked(awardId);
        requireNoneOpen(award);
        if (terms.lead() != null) {
            requireKnown(new OrganisationId(terms.lead()));
        }
        award.requireMayVary(terms, varying.freeByYear(award));
        var proposed = new Variation.Proposed(by, calendar.today(), effective.reason());
        return VariationView.of(changes.add(
                variations, Variation.propose(award, terms, cutOfAnOfficer, proposed), VARIATION_PROPOSED, effective));
    }

    private void requireNoneOpen(Award award) {
        if (variations.isOpenFor(award.id())) {
            throw Refusal.conflict(
                    "variation-open",
                    "Another variation of this award waits to be decided. Have it decided, or withdraw it, first.");
        }
    }

    private void requireKnown(OrganisationId lead) {
        boolean active = organisations
                .onDay(lead.value(), calendar.today())
                .filter(organisation -> organisation.active())
                .isPresent();
        if (!active) {
            throw Refusal.rule(
                    "unknown-organisation",
                    "/lead",
                    "Membership tells of no organisation %s that is there today. Check the id."
                            .formatted(lead.value()));
        }
    }

    /** @param effective with the reason */
    @Transactional
    public VariationView withdraw(AwardId award, VariationId id, EffectiveDate effective) {
        return VariationView.of(changes.of(variations, id.value())
                .where(variation -> variation.award().equals(award.value()))
                .effective(effective)
                .record(
                        VARIATION_WITHDRAWN,
                        variation -> variation.withdraw(calendar.orToday(effective.day()), effective.reason())));
    }

    public VariationView get(AwardId award, VariationId id) {
        return VariationView.of(variations.get(award, id));
    }

    /** From the first on. */
    public Page<VariationView> list(UUID award, VariationStatus status, PageRequest page) {
        return variations.list(award, status, page);
    }
}
