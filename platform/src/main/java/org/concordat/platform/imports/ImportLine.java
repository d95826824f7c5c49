package org.concordat.platform.imports;

import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.imports.LineResult.Outcome;
import org.concordat.platform.problem.Refusal;

/**
 * One line of an import: what it says, or the reason why it cannot be read.
 *
 * @param number where it stands, counted from 1, a CSV header included
 * @param content {@code null} when it cannot be read
 */
public record ImportLine<T>(int number, T content, String problem) {

    public static <T> ImportLine<T> unreadable(int number, String problem) {
        return new ImportLine<>(number, null, problem);
    }

    /**
     * Imports lines one after the other, each on its own.
     *
     * @param afterEach run after each line
     */
    public static <T> List<LineResult> importAll(List<ImportLine<T>> lines, LineImport<T> useCase, Runnable afterEach) {
        var results = new ArrayList<LineResult>(lines.size());
        for (ImportLine<T> line : lines) {
            results.add(line.importedBy(useCase));
            afterEach.run();
        }
        return results;
    }

    /** Imports the line; a refusal becomes its result, so that a bad line never loses a good one. */
    public LineResult importedBy(LineImport<T> useCase) {
        if (content == null) {
            return refused(problem);
        }
        try {
            return result(useCase.importLine(content));
        } catch (Refusal refusal) {
            return refused(refusal.getMessage());
        }
    }

    public LineResult result(ImportedLine imported) {
        return new LineResult(number, imported.changed() ? Outcome.ACCEPTED : Outcome.UNCHANGED, imported.id(), null);
    }

    public LineResult refused(String why) {
        return new LineResult(number, Outcome.REFUSED, null, why);
    }
}
