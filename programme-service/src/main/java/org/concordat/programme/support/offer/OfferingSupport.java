package org.concordat.programme.support.offer;

import static org.concordat.programme.support.offer.SupportOfferFact.SUPPORT_OFFER_AMENDED;
import static org.concordat.programme.support.offer.SupportOfferFact.SUPPORT_OFFER_MADE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.strategy.objective.Objectives;

/** Keeps who offers what to whom. */
@ApplicationScoped
public class OfferingSupport {

    private final SupportOffers offers;
    private final Objectives objectives;
    private final OrganisationRegister organisations;
    private final Changes changes;

    OfferingSupport(SupportOffers offers, Objectives objectives, OrganisationRegister organisations, Changes changes) {
        this.offers = offers;
        this.objectives = objectives;
        this.organisations = organisations;
        this.changes = changes;
    }

    @Transactional
    public SupportOfferView offer(OfferDetails details, EffectiveDate effective) {
        var offer = new SupportOffer(details);
        requireKnown(details);
        return SupportOfferView.of(changes.add(offers, offer, SUPPORT_OFFER_MADE, effective));
    }

    @Transactional
    public SupportOfferView amend(Amendment<OfferDetails> amendment) {
        return SupportOfferView.of(changes.of(offers, amendment).record(SUPPORT_OFFER_AMENDED, offer -> {
            OfferDetails amended = amendment.applyTo(offer.details());
            requireKnown(amended);
            offer.amend(amended);
        }));
    }

    private void requireKnown(OfferDetails details) {
        objectives.requireKnown(List.of(details.objective()), "/objective");
        requireThere(details.offeredBy().organisation(), details, "/offeredBy/organisation");
        requireThere(details.offeredTo(), details, "/offeredTo");
    }

    private void requireThere(UUID organisation, OfferDetails details, String pointer) {
        if (organisation != null) {
            organisations.requireThere(organisation, details.validFrom(), pointer);
        }
    }

    public SupportOfferView get(UUID id) {
        return SupportOfferView.of(offers.get(id));
    }

    public Page<SupportOfferView> list(SupportOfferFilter filter, PageRequest page) {
        return offers.list(filter, page);
    }
}
