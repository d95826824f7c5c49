package org.concordat.membership.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.LineResult;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.problem.Refusal;

/**
 * Imports many organisations, with a result for each line. Lines are written in batches; a batch in which one fails is
 * halved until that one stands alone, so that a bad line never loses a good one. Importing the same again changes nothing,
 * so that an import that broke off is simply sent once more.
 */
@ApplicationScoped
public class OrganisationImporting {

    private static final int BATCH = 250;

    private final LineImporting lines;

    OrganisationImporting(LineImporting lines) {
        this.lines = lines;
    }

    /**
     * Lines may come in any order: one whose parent comes later waits for it.
     *
     * @param afterEach run after each line
     */
    public List<LineResult> importAll(
            List<ImportLine<ImportedOrganisation>> imported, EffectiveDate effective, Runnable afterEach) {
        var results = new ArrayList<LineResult>();
        var pending = new ArrayList<ImportLine<ImportedOrganisation>>();
        for (ImportLine<ImportedOrganisation> line : imported) {
            if (line.content() == null) {
                results.add(line.refused(line.problem()));
            } else {
                pending.add(line);
            }
        }
        boolean progress = true;
        while (progress) {
            var waiting = new ArrayList<ImportLine<ImportedOrganisation>>();
            for (int from = 0; from < pending.size(); from += BATCH) {
                List<ImportLine<ImportedOrganisation>> batch =
                        pending.subList(from, Math.min(from + BATCH, pending.size()));
                int before = results.size();
                importBatch(batch, effective, results, waiting);
                for (int ended = before; ended < results.size(); ended++) {
                    afterEach.run();
                }
            }
            progress = waiting.size() < pending.size();
            pending = waiting;
        }
        for (ImportLine<ImportedOrganisation> line : pending) {
            results.add(line.refused(
                    "There is no organisation '%s' to be the parent, neither in the register nor in this import. Register it first, or correct the name."
                            .formatted(line.content().parent())));
        }
        results.sort(Comparator.comparingInt(LineResult::line));
        return results;
    }

    private void importBatch(
            List<ImportLine<ImportedOrganisation>> batch,
            EffectiveDate effective,
            List<LineResult> results,
            List<ImportLine<ImportedOrganisation>> waiting) {
        List<Optional<LineResult>> imported;
        try {
            imported = lines.importTogether(batch, effective);
        } catch (RuntimeException oneFails) {
            if (batch.size() == 1) {
                results.add(batch.get(0).refused(reasonOf(oneFails)));
            } else {
                int half = batch.size() / 2;
                importBatch(batch.subList(0, half), effective, results, waiting);
                importBatch(batch.subList(half, batch.size()), effective, results, waiting);
            }
            return;
        }
        for (int i = 0; i < imported.size(); i++) {
            imported.get(i).ifPresent(results::add);
            if (imported.get(i).isEmpty()) {
                waiting.add(batch.get(i));
            }
        }
    }

    private static String reasonOf(RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.getMessage();
        }
        if (Databases.isUniqueViolation(failure)) {
            return "Somebody else registered the same organisation just now. Import the line again.";
        }
        throw failure;
    }
}
