package org.concordat.funding.openness.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concordat.funding.award.award.AwardState;
import org.concordat.funding.decision.decision.DecisionFilter;
import org.concordat.funding.decision.decision.DecisionPack;
import org.concordat.funding.decision.decision.DecisionReading;
import org.concordat.funding.decision.decision.DecisionSummaryView;
import org.concordat.funding.decision.decision.SeatRecord;
import org.concordat.platform.change.History;
import org.concordat.platform.paging.PageRequest;

/** The packs of all decisions on the application, also of those that put it off, as they were when it was decided. */
@ApplicationScoped
class DecisionPapers {

    /** An application comes before a body a few times at most. */
    private static final int MOST = 200;

    private final DecisionReading decisions;
    private final History history;

    DecisionPapers(DecisionReading decisions, History history) {
        this.decisions = decisions;
        this.history = history;
    }

    void addTo(OpenDossier dossier, AwardState award) {
        UUID application = award.origin().application();
        if (application == null) {
            dossier.absent(
                    DossierPart.DECISIONS,
                    "The award is of earlier times and was imported; the old books gave no decision.");
            return;
        }
        List<DecisionSummaryView> all = on(application);
        if (all.isEmpty()) {
            dossier.absent(DossierPart.DECISIONS, "No decision on the application is kept in this register.");
        }
        all.forEach(each -> add(dossier, each));
    }

    private List<DecisionSummaryView> on(UUID application) {
        var filter = new DecisionFilter(application, null, null, null, null, null, null, null);
        return decisions.list(filter, PageRequest.of(MOST, null)).items();
    }

    private void add(OpenDossier dossier, DecisionSummaryView decision) {
        DecisionPack pack = decisions.pack(decision.id());
        String path = "decisions/%s-%s".formatted(decision.decidedBy().decidedOn(), decision.id());
        String about = "decision pack of %s: %s"
                .formatted(
                        decision.decidedBy().bodyName(), decision.resolution().outcome());
        dossier.json(DossierPart.DECISIONS, path + ".json", "The " + about, pack);
        dossier.pdf(DossierPart.DECISIONS, path + ".pdf", "The " + about + ", as it is printed", pack);
        pack.decision().seats().stream()
                .map(SeatRecord::organisation)
                .filter(Objects::nonNull)
                .forEach(dossier::noteOrganisation);
        dossier.noted(history.of(decision.id()));
    }
}
