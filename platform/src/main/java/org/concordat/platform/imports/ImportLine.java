package org.concordat.platform.imports;

import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.imports.LineResult.Outcome;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * One line of an import: what it says, or the reason why it cannot be read.
 *
 * @param number where it stands, counted from 1, a CSV header included
 * @param content {@code null} when it cannot be read
 */
public record ImportLine<T>(int number, T content, String problem) {

    private static final Logger LOG = Logger.getLogger(ImportLine.class);

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

    /** The same line with its content in other words. */
    public ImportLine<T> with(T reworded) {
        return new ImportLine<>(number, reworded, problem);
    }

    /** Imports the line; a refusal becomes its result, so that a bad line never loses a good one. */
    public LineResult importedBy(LineImport<T> useCase) {
        if (content == null) {
            return refused(problem);
        }
        try {
            return result(useCase.importLine(content));
        } catch (RuntimeException failure) {
            return failed(failure, "Somebody else recorded the same just now. Import the line again.");
        }
    }

    /**
     * The line's result when importing it has failed: a fault of ours with one line stops no other.
     *
     * @param alreadyThere why it is refused when the database has the same already
     * @throws RuntimeException the failure itself when it is not the line's, but will pass
     */
    public LineResult failed(RuntimeException failure, String alreadyThere) {
        return refused(reasonOf(failure, alreadyThere));
    }

    /** Why a line is refused whose import has failed, as {@link #failed} says. */
    public static String reasonOf(RuntimeException failure, String alreadyThere) {
        if (failure instanceof Refusal refusal) {
            return refusal.getMessage();
        }
        if (Databases.isUniqueViolation(failure)) {
            return alreadyThere;
        }
        if (Databases.isPassing(failure)) {
            throw failure;
        }
        LOG.error("A line of an import failed", Databases.loggable(failure));
        return "Something went wrong on our side with this line, and nothing of it was stored. Check its values; if it stays, report it.";
    }

    public LineResult result(ImportedLine imported) {
        return new LineResult(number, imported.changed() ? Outcome.ACCEPTED : Outcome.UNCHANGED, imported.id(), null);
    }

    public LineResult refused(String why) {
        return new LineResult(number, Outcome.REFUSED, null, why);
    }
}
