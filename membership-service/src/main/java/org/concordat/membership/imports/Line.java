package org.concordat.membership.imports;

import java.util.List;
import java.util.function.Function;
import org.concordat.membership.imports.LineResult.Outcome;
import org.concordat.platform.problem.Refusal;

/**
 * One line of an import: what it says, or the reason why it cannot be read.
 *
 * @param number where it stands, counted from 1, a CSV header included
 * @param content {@code null} when it cannot be read
 */
public record Line<T>(int number, T content, String problem) {

    public static <T> Line<T> unreadable(int number, String problem) {
        return new Line<>(number, null, problem);
    }

    /** Takes lines in one after the other, each on its own. */
    public static <T> List<LineResult> takeAll(List<Line<T>> lines, Function<T, Taken> taking) {
        return lines.stream().map(line -> line.take(taking)).toList();
    }

    /**
     * Takes the line in, so that a bad one never loses a good one.
     *
     * @param taking works in a transaction of its own; its refusal becomes the line's result
     */
    public LineResult take(Function<T, Taken> taking) {
        if (content == null) {
            return refused(problem);
        }
        try {
            return taken(taking.apply(content));
        } catch (Refusal refusal) {
            return refused(refusal.getMessage());
        }
    }

    public LineResult taken(Taken taken) {
        return new LineResult(number, taken.changed() ? Outcome.ACCEPTED : Outcome.UNCHANGED, taken.id(), null);
    }

    public LineResult refused(String why) {
        return new LineResult(number, Outcome.REFUSED, null, why);
    }
}
