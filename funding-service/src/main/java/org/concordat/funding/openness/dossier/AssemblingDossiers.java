package org.concordat.funding.openness.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.concordat.funding.award.award.AwardState;
import org.concordat.funding.award.award.Awarding;
import org.concordat.funding.ledger.Books;
import org.concordat.funding.register.organisation.OrganisationNaming;

/**
 * "Dossier: everything of one award from call to closure, for an auditor who has no access": funding.md, Openness. All of it
 * is of one moment, whatever happens while it is written.
 */
@ApplicationScoped
public class AssemblingDossiers {

    private final Books books;
    private final Awarding awarding;
    private final ApplicationPapers applications;
    private final DecisionPapers decisions;
    private final AwardPapers awards;
    private final OrganisationNaming organisations;

    AssemblingDossiers(
            Books books,
            Awarding awarding,
            ApplicationPapers applications,
            DecisionPapers decisions,
            AwardPapers awards,
            OrganisationNaming organisations) {
        this.books = books;
        this.awarding = awarding;
        this.applications = applications;
        this.decisions = decisions;
        this.awards = awards;
        this.organisations = organisations;
    }

    /**
     * The same id, of an award that there is.
     *
     * @throws org.concordat.platform.problem.Refusal 404 when there is none
     */
    public UUID require(UUID award) {
        return awarding.get(award).id();
    }

    /** Writes the files in the order in which things happened, and the manifest last. */
    @Transactional
    public void assemble(UUID id, DossierOutput output) {
        books.holdView();
        AwardState award = awarding.get(id).state();
        var dossier = new OpenDossier(output);
        applications.addTo(dossier, award);
        decisions.addTo(dossier, award);
        awards.addTo(dossier, award);
        Map<UUID, String> names = organisations.names(dossier.organisations());
        dossier.jsonList(
                DossierPart.AWARD,
                "award/parties.json",
                "The names of the organisations that the files name by their ids",
                parties ->
                        dossier.organisations().forEach(each -> parties.accept(new NamedParty(each, names.get(each)))));
        dossier.close(award, names.get(award.recipient()));
    }
}
