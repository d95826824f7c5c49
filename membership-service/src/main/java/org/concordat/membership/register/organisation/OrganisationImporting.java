package org.concordat.membership.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineResult;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.problem.Refusal;

/**
 * Imports many organisations, with a result for each line. Importing the same again changes nothing, so that an import
 * that broke off is simply sent once more.
 */
@ApplicationScoped
public class OrganisationImporting {

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
        List<ImportLine<ImportedOrganisation>> pending = imported;
        boolean progress = true;
        while (progress) {
            var waiting = new ArrayList<ImportLine<ImportedOrganisation>>();
            for (ImportLine<ImportedOrganisation> line : pending) {
                try {
                    results.add(line.importedBy(organisation -> importLine(organisation, effective)));
                    afterEach.run();
                } catch (ParentMissing later) {
                    waiting.add(line);
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

    private ImportedLine importLine(ImportedOrganisation organisation, EffectiveDate effective) {
        try {
            return lines.importOrganisation(organisation, effective);
        } catch (RuntimeException trouble) {
            if (!Databases.isUniqueViolation(trouble)) {
                throw trouble;
            }
            throw Refusal.conflict(
                    "registered-just-now",
                    "Somebody else registered the same organisation just now. Import the line again.");
        }
    }
}
