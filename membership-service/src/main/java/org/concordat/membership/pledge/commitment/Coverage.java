package org.concordat.membership.pledge.commitment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.membership.Breakdown;

/**
 * How far a version of a commitment has spread by a day. The parts add up to the whole by their making.
 *
 * @param targetShare in per cent; {@code null} for no target
 * @param byLevel how many stand at each level, those without one left out
 */
public record Coverage(
        int edition,
        LocalDate day,
        Integer targetShare,
        Figures total,
        SortedMap<String, Figures> byType,
        SortedMap<String, Figures> bySubRegion,
        SortedMap<String, Long> byLevel) {

    /** The organisations of one type in one sub-region that stand at one level; {@code null} for those at none. */
    public record Part(String type, String subRegion, String level, Figures figures) {}

    /**
     * @param eligible organisations the commitment addresses, active on the day
     * @param signed those of them that have signed by the day
     * @param toConfirm those of them whose signature is taken over and not yet confirmed
     */
    public record Figures(long eligible, long signed, long toConfirm) {

        private static final Figures NONE = new Figures(0, 0, 0);

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        Figures plus(Figures other) {
            return new Figures(eligible + other.eligible, signed + other.signed, toConfirm + other.toConfirm);
        }

        /** In per cent to a tenth, rounded down so that it never looks like a target that is missed; none of none is none. */
        public BigDecimal share() {
            return eligible == 0
                    ? null
                    : BigDecimal.valueOf(signed)
                            .multiply(WHOLE)
                            .divide(BigDecimal.valueOf(eligible), 1, RoundingMode.DOWN);
        }

        /** Whether enough have signed; {@code null} when there is no target, or nobody who could meet it. */
        public Boolean meets(Integer target) {
            return target == null || eligible == 0 ? null : signed * 100 >= target * eligible;
        }
    }

    static Coverage of(Commitment commitment, int edition, LocalDate day, List<Part> parts) {
        return new Coverage(
                edition,
                day,
                commitment.details().targetShare(),
                sum(parts),
                Breakdown.by(Part::type, parts, Coverage::sum),
                Breakdown.by(Part::subRegion, parts, Coverage::sum),
                parts.stream()
                        .filter(part -> part.level() != null)
                        .collect(Collectors.groupingBy(
                                Part::level, TreeMap::new, Collectors.summingLong(part -> part.figures()
                                        .signed()))));
    }

    private static Figures sum(List<Part> parts) {
        return parts.stream().map(Part::figures).reduce(Figures.NONE, Figures::plus);
    }
}
