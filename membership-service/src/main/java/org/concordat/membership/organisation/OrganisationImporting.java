package org.concordat.membership.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.concordat.membership.Occasion;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.problem.Refusal;

/**
 * Takes in many organisations, with a result for each line. Importing the same again changes nothing, so that an import
 * that broke off is simply sent once more.
 */
@ApplicationScoped
public class OrganisationImporting {

    private final LineImporting lines;

    OrganisationImporting(LineImporting lines) {
        this.lines = lines;
    }

    /** Lines may come in any order: one whose parent comes later waits for it. */
    public List<ImportLine.Result> take(List<ImportLine> imported, Occasion occasion) {
        var results = new ArrayList<ImportLine.Result>();
        List<ImportLine> pending = imported;
        boolean progress = true;
        while (progress) {
            var waiting = new ArrayList<ImportLine>();
            for (ImportLine line : pending) {
                take(line, occasion, results, waiting);
            }
            progress = waiting.size() < pending.size();
            pending = waiting;
        }
        for (ImportLine line : pending) {
            results.add(
                    line.refused("There is no organisation '%s' to be the parent, neither in the register nor in this"
                                    .formatted(line.organisation().parent())
                            + " import. Register it first, or correct the name."));
        }
        results.sort(Comparator.comparingInt(ImportLine.Result::line));
        return results;
    }

    private void take(ImportLine line, Occasion occasion, List<ImportLine.Result> results, List<ImportLine> waiting) {
        if (line.organisation() == null) {
            results.add(line.refused(line.problem()));
            return;
        }
        try {
            results.add(lines.take(line, occasion));
        } catch (Refusal refusal) {
            if (refusal.type().equals(LineImporting.PARENT_MISSING)) {
                waiting.add(line);
            } else {
                results.add(line.refused(refusal.getMessage()));
            }
        } catch (RuntimeException trouble) {
            if (!Databases.isUniqueViolation(trouble)) {
                throw trouble;
            }
            results.add(
                    line.refused("Somebody else registered the same organisation just now. Import the line again."));
        }
    }
}
