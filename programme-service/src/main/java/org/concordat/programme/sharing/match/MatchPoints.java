package org.concordat.programme.sharing.match;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** "Match points: service area 3, tool 2, theme 1, further stage 1; 3 suggests": programme.md, Match. The points are data. */
public final class MatchPoints {

    private final Map<MatchReason, Integer> points = new EnumMap<>(MatchReason.class);
    private final int suggestsFrom;

    /** @param points of each reason */
    public MatchPoints(Map<MatchReason, Integer> points, int suggestsFrom) {
        this.points.putAll(points);
        this.suggestsFrom = suggestsFrom;
    }

    static MatchPoints of(MatchSettings settings) {
        return new MatchPoints(
                Map.of(
                        MatchReason.SERVICE_AREA,
                        settings.serviceArea(),
                        MatchReason.TOOL,
                        settings.tool(),
                        MatchReason.THEME,
                        settings.theme(),
                        MatchReason.FURTHER_STAGE,
                        settings.furtherStage()),
                settings.suggestsFrom());
    }

    /** Each reason counts once, however often it holds. */
    public int of(Set<MatchReason> reasons) {
        return reasons.stream().mapToInt(points::get).sum();
    }

    /** Having come further is a reason beside others only: it says nothing about what there is to learn. */
    public boolean suggest(Set<MatchReason> reasons) {
        return of(reasons) >= suggestsFrom && !Set.of(MatchReason.FURTHER_STAGE).containsAll(reasons);
    }
}
