package org.concordat.membership.subscription.ratecard;

import static org.concordat.membership.subscription.ratecard.RateCardFact.RATE_CARD_AMENDED;
import static org.concordat.membership.subscription.ratecard.RateCardFact.RATE_CARD_DRAFTED;
import static org.concordat.membership.subscription.ratecard.RateCardFact.RATE_CARD_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Drafts rate cards and publishes them. Drafts stay in their history; only a published card goes to the other services. */
@ApplicationScoped
public class RateCardKeeping {

    private final RateCards cards;
    private final OrganisationTypes types;
    private final Changes changes;

    RateCardKeeping(RateCards cards, OrganisationTypes types, Changes changes) {
        this.cards = cards;
        this.types = types;
        this.changes = changes;
    }

    @Transactional
    public RateCard draft(
            String name, FinancialYear year, List<RateClass> classes, PaymentTerms terms, EffectiveDate effective) {
        var card = new RateCard(name, year, classes, terms);
        requireKnownTypes(card.classes());
        return changes.add(cards, card, RATE_CARD_DRAFTED, effective);
    }

    /**
     * @param name {@code null} to leave it; likewise {@code classes}
     * @param terms what the terms of payment become, given what they are
     */
    @Transactional
    public RateCard amend(
            UUID id,
            SeenVersions seen,
            String name,
            List<RateClass> classes,
            UnaryOperator<PaymentTerms> terms,
            EffectiveDate effective) {
        return changes.of(cards, id).seen(seen).effective(effective).record(RATE_CARD_AMENDED, card -> {
            card.amend(
                    name == null ? card.name() : name,
                    classes == null ? card.classes() : classes,
                    terms.apply(card.terms()));
            requireKnownTypes(card.classes());
        });
    }

    @Transactional
    public RateCard publish(UUID id, EffectiveDate effective) {
        return changes.of(cards, id).effective(effective).record(RATE_CARD_PUBLISHED, card -> {
            int published = cards.inForce(card.financialYear())
                    .map(RateCard::cardVersion)
                    .orElse(0);
            card.publish(published + 1);
        });
    }

    public RateCard get(UUID id) {
        return cards.byId(id).orElseThrow(() -> Refusal.notFound("rate card", id));
    }

    public Page<RateCard> list(FinancialYear year, PageRequest request) {
        return cards.page(year, request);
    }

    private void requireKnownTypes(List<RateClass> classes) {
        for (RateClass each : classes) {
            for (String type : each.organisationTypes()) {
                if (!types.has(type)) {
                    throw Refusal.rule(
                            "unknown-organisation-type",
                            "/classes",
                            "Class '%s' names the organisation type %s, which is not there. List the types, or create it first."
                                    .formatted(each.name(), type));
                }
            }
        }
    }
}
