package org.concordat.funding.openness.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.funding.award.award.AwardState;
import org.concordat.funding.decision.decision.DecisionPack;
import org.concordat.platform.change.HistoryEntry;

/** A dossier that is being written: it remembers what goes in, for the manifest. */
final class OpenDossier {

    private final DossierOutput output;
    private final List<DossierFile> files = new ArrayList<>();
    private final List<AbsentPart> absent = new ArrayList<>();
    private final Set<UUID> organisations = new TreeSet<>();
    private Instant lastChangedAt = Instant.EPOCH;

    OpenDossier(DossierOutput output) {
        this.output = output;
    }

    void json(DossierPart part, String path, String about, Object content) {
        files.add(output.json(new DossierOutput.Name(part, path, about), content));
    }

    void jsonList(DossierPart part, String path, String about, Consumer<Consumer<Object>> records) {
        files.add(output.jsonList(new DossierOutput.Name(part, path, about), records));
    }

    <R extends Record> void csv(
            DossierPart part, String path, String about, Class<R> row, Consumer<Consumer<R>> records) {
        files.add(output.csv(new DossierOutput.Name(part, path, about), row, records));
    }

    void pdf(DossierPart part, String path, String about, DecisionPack pack) {
        files.add(output.pdf(new DossierOutput.Name(part, path, about), pack));
    }

    void absent(DossierPart part, String reason) {
        absent.add(new AbsentPart(part, reason));
    }

    List<HistoryEntry> noted(List<HistoryEntry> history) {
        history.forEach(entry -> noteChange(entry.occurredAt()));
        return history;
    }

    void noteChange(Instant at) {
        if (at.isAfter(lastChangedAt)) {
            lastChangedAt = at;
        }
    }

    /** That files name it by its id. */
    void noteOrganisation(UUID organisation) {
        if (organisation != null) {
            organisations.add(organisation);
        }
    }

    Set<UUID> organisations() {
        return organisations;
    }

    /** @param recipientName {@code null} when membership has not told of it */
    void close(AwardState award, String recipientName) {
        output.manifest(new Manifest(
                award.id(),
                award.title(),
                award.recipient(),
                recipientName,
                award.status(),
                lastChangedAt,
                files,
                absent));
    }
}
