package org.concordat.membership.pledge.commitment;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a version of a commitment has spread by a day. The parts add up to the whole by their making. */
@Schema(name = "CommitmentCoverage")
public record CommitmentCoverageView(
        @Schema(description = "Number of the version that is counted")
        int commitmentVersion,

        LocalDate asAt,

        @Schema(nullable = true, description = "How many per cent are to sign")
        Integer targetShare,

        @Schema(description = "All that are addressed") Group total,
        @Size(max = 1000) List<Group> byType,
        @Size(max = 1000) List<Group> bySubRegion,

        @Size(max = 100) @Schema(description = "How many stand at each level of compliance")
        List<LevelCount> byLevel) {

    /**
     * The organisations of one type in one sub-region that stand at one level.
     *
     * @param level {@code null} for those at none
     * @param eligible organisations that the commitment addresses, active on the day
     * @param signed those of them that have signed by the day
     * @param toConfirm those of them whose signature is taken over and not yet confirmed
     */
    public record Part(String type, String subRegion, String level, long eligible, long signed, long toConfirm) {}

    /** The figures of one group of organisations. */
    @Schema(name = "CommitmentCoverageGroup")
    public record Group(
            @Size(max = 50) @Schema(nullable = true, description = "Code of the type or sub-region; null for all")
            String code,

            @Schema(description = "Organisations that are addressed and active on the day")
            long eligible,

            @Schema(description = "Of them, those that have signed by the day")
            long signed,

            @Schema(description = "Of those, the ones that took the signature over and have not confirmed it yet")
            long toConfirm,

            @Schema(
                    nullable = true,
                    maxLength = 5,
                    examples = "66.6",
                    description = "Signed of eligible in per cent, rounded down to a tenth; null when none is eligible")
            String share,

            @Schema(nullable = true, description = "Null when there is no target, or nobody to meet it")
            Boolean targetMet) {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        static Group of(String code, List<Part> parts, Integer target) {
            long eligible = parts.stream().mapToLong(Part::eligible).sum();
            long signed = parts.stream().mapToLong(Part::signed).sum();
            long toConfirm = parts.stream().mapToLong(Part::toConfirm).sum();
            return new Group(
                    code, eligible, signed, toConfirm, share(signed, eligible), meets(target, signed, eligible));
        }

        /** In per cent to a tenth, rounded down so that it never looks like a target that is missed; none of none is none. */
        private static String share(long signed, long eligible) {
            return eligible == 0
                    ? null
                    : BigDecimal.valueOf(signed)
                            .multiply(WHOLE)
                            .divide(BigDecimal.valueOf(eligible), 1, RoundingMode.DOWN)
                            .toPlainString();
        }

        private static Boolean meets(Integer target, long signed, long eligible) {
            return target == null || eligible == 0 ? null : signed * 100 >= target * eligible;
        }
    }

    /** How many stand at one level. */
    @Schema(name = "CommitmentLevelCount")
    public record LevelCount(@Size(max = 100) String level, long organisations) {}

    static CommitmentCoverageView of(Commitment commitment, int edition, LocalDate day, List<Part> parts) {
        Integer target = commitment.details().targetShare();
        return new CommitmentCoverageView(
                edition,
                day,
                target,
                Group.of(null, parts, target),
                groups(Part::type, parts, target),
                groups(Part::subRegion, parts, target),
                parts.stream()
                        .filter(part -> part.level() != null)
                        .collect(Collectors.groupingBy(Part::level, TreeMap::new, Collectors.summingLong(Part::signed)))
                        .entrySet()
                        .stream()
                        .map(level -> new LevelCount(level.getKey(), level.getValue()))
                        .toList());
    }

    private static List<Group> groups(Function<Part, String> code, List<Part> parts, Integer target) {
        return parts.stream()
                .collect(Collectors.groupingBy(code, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> Group.of(group.getKey(), group.getValue(), target))
                .toList();
    }
}
