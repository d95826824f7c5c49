package org.concordat.programme.sharing.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ranks who might learn from whom: each organisation by the two projects that are most alike, ties by name. */
final class Suggestions {

    private static final Comparator<MatchSuggestion> MOST_POINTS =
            Comparator.comparingInt(MatchSuggestion::points).reversed();

    private static final Comparator<MatchSuggestion> RANK = MOST_POINTS
            .thenComparing(MatchSuggestion::name)
            .thenComparing(suggestion -> suggestion.organisation().toString());

    /** The same two projects whenever somebody asks. */
    private static final Comparator<MatchSuggestion> BEST = MOST_POINTS
            .thenComparing(suggestion -> suggestion.ownProject().toString())
            .thenComparing(suggestion -> suggestion.otherProject().toString());

    private Suggestions() {}

    static List<MatchSuggestion> of(Collection<Likeness> likenesses, MatchPoints points) {
        Map<UUID, MatchSuggestion> best = likenesses.stream()
                .filter(likeness -> points.suggest(likeness.reasons()))
                .map(likeness -> suggestion(likeness, points))
                .collect(Collectors.toMap(
                        MatchSuggestion::organisation,
                        suggestion -> suggestion,
                        (one, other) -> BEST.compare(one, other) <= 0 ? one : other));
        return best.values().stream().sorted(RANK).limit(MatchSuggestion.MOST).toList();
    }

    private static MatchSuggestion suggestion(Likeness likeness, MatchPoints points) {
        return new MatchSuggestion(
                likeness.other(),
                likeness.name(),
                points.of(likeness.reasons()),
                likeness.reasons().stream().sorted().toList(),
                likeness.ownProject(),
                likeness.otherProject());
    }
}
