package org.concordat.funding.openness.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.funding.award.award.AwardState;
import org.concordat.funding.award.claim.ClaimState;
import org.concordat.funding.award.claim.ClaimView;
import org.concordat.funding.award.claim.Claiming;
import org.concordat.funding.award.variation.ProposingVariations;
import org.concordat.funding.award.variation.VariationState;
import org.concordat.funding.award.variation.VariationView;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.ledger.StatementScope;
import org.concordat.funding.ledger.Statements;
import org.concordat.platform.change.History;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The award itself: agreement, history, variations, claims, payments, and its lines of the ledger. */
@ApplicationScoped
class AwardPapers {

    private static final int PAGE = 50;

    private final ProposingVariations variations;
    private final Claiming claiming;
    private final Statements statements;
    private final History history;

    AwardPapers(ProposingVariations variations, Claiming claiming, Statements statements, History history) {
        this.variations = variations;
        this.claiming = claiming;
        this.statements = statements;
        this.history = history;
    }

    void addTo(OpenDossier dossier, AwardState award) {
        addAward(dossier, award);
        addVariations(dossier, award);
        Map<UUID, String> references = addClaims(dossier, award);
        addLedger(dossier, award, references);
    }

    private void addAward(OpenDossier dossier, AwardState award) {
        dossier.json(DossierPart.AWARD, "award/award.json", "The award as it stands", award);
        dossier.json(
                DossierPart.AWARD,
                "award/agreement.json",
                "What was agreed: acceptance, amounts by year, conditions and how it is paid",
                Agreement.of(award));
        dossier.jsonList(
                DossierPart.AWARD,
                "award/history.json",
                "Who changed what of the award, when and why: variations, virements, suspensions, clawbacks and novations"
                        + " included",
                dossier.noted(history.of(award.id()))::forEach);
        dossier.noteOrganisation(award.recipient());
        award.novations().forEach(each -> {
            dossier.noteOrganisation(each.predecessor());
            dossier.noteOrganisation(each.successor());
        });
    }

    private void addVariations(OpenDossier dossier, AwardState award) {
        Optional<Page<VariationView>> page = Optional.of(variations.list(award.id(), null, PageRequest.of(PAGE, null)));
        if (page.get().items().isEmpty()) {
            dossier.absent(DossierPart.VARIATIONS, "Nothing was asked to be changed.");
        }
        while (page.isPresent()) {
            page.get().items().forEach(each -> addVariation(dossier, each.state()));
            page = page.get().next();
        }
    }

    private void addVariation(OpenDossier dossier, VariationState variation) {
        dossier.noteOrganisation(variation.lead());
        dossier.json(
                DossierPart.VARIATIONS,
                "variations/%s-%s.json".formatted(variation.proposedOn(), variation.id()),
                "What was asked to be changed, who decides that by which rule, and what came of it",
                new VariationWithHistory(variation, dossier.noted(history.of(variation.id()))));
    }

    /** @return how bank statements call the payments of claims, by claim */
    private Map<UUID, String> addClaims(OpenDossier dossier, AwardState award) {
        var references = new HashMap<UUID, String>();
        Optional<Page<ClaimView>> page = Optional.of(claiming.list(award.id(), null, PageRequest.of(PAGE, null)));
        if (page.get().items().isEmpty()) {
            dossier.absent(DossierPart.CLAIMS, "Nothing was claimed.");
        }
        while (page.isPresent()) {
            for (ClaimView each : page.get().items()) {
                addClaim(dossier, each.state());
                references.put(each.id(), each.state().paymentReference());
            }
            page = page.get().next();
        }
        return references;
    }

    private void addClaim(OpenDossier dossier, ClaimState claim) {
        dossier.noteOrganisation(claim.details().claimant());
        dossier.json(
                DossierPart.CLAIMS,
                "claims/%s-%s.json".formatted(claim.submittedOn(), claim.id()),
                "A claim with its evidence references, and what happened to it",
                new ClaimWithHistory(claim, dossier.noted(history.of(claim.id()))));
    }

    private void addLedger(OpenDossier dossier, AwardState award, Map<UUID, String> references) {
        var scope = new StatementScope(award.origin().fund(), null, new AwardId(award.id()), null);
        List<DossierPayment> payments = payments(scope, references);
        if (payments.isEmpty()) {
            dossier.absent(DossierPart.PAYMENTS, "Nothing was paid.");
        } else {
            String about = "What was paid on the award, and below zero what came back";
            dossier.jsonList(DossierPart.PAYMENTS, "payments/payments.json", about, payments::forEach);
            dossier.csv(DossierPart.PAYMENTS, "payments/payments.csv", about, DossierPayment.class, payments::forEach);
        }
        String about = "The award's lines of the fund's ledger, each with its hash and the one of the line before";
        dossier.jsonList(
                DossierPart.LEDGER,
                "ledger/entries.json",
                about,
                entries -> statements.entries(scope, entry -> {
                    dossier.noteChange(entry.postedAt());
                    dossier.noteOrganisation(entry.posting().organisation());
                    entries.accept(entry);
                }));
        dossier.csv(
                DossierPart.LEDGER,
                "ledger/entries.csv",
                about,
                Entry.class,
                entries -> statements.entries(scope, entries));
    }

    private List<DossierPayment> payments(StatementScope scope, Map<UUID, String> references) {
        var payments = new ArrayList<DossierPayment>();
        Consumer<Entry> collect = entry -> {
            UUID about = entry.posting().about().businessId();
            UUID claim = references.containsKey(about) ? about : null;
            payments.add(DossierPayment.of(entry, claim, references.get(about)));
        };
        statements.entries(
                scope, entry -> Optional.of(entry).filter(DossierPayment::isOne).ifPresent(collect));
        return payments;
    }
}
