package org.concordat.programme.maturity.result;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a round scores in a dimension: in the region and in each part of it, unless few answered. */
final class DimensionScores {

    private final SortedMap<String, List<ScoreSum>> byPart = new TreeMap<>();
    private final Withholding withholding;

    /** @param parts each part, also those in which nobody answered */
    DimensionScores(Collection<ScoreSum> sums, Collection<String> parts, int smallestBase) {
        parts.forEach(part -> byPart.put(
                part, sums.stream().filter(sum -> sum.part().equals(part)).toList()));
        withholding = new Withholding(Bases.of(byPart, Score::base), smallestBase);
    }

    Score region() {
        return Score.of(byPart.values().stream().flatMap(List::stream).toList(), withholding.isWholeWithheld());
    }

    Score of(String part) {
        return Score.of(byPart.getOrDefault(part, List.of()), withholding.isWithheld(part));
    }
}
