package org.concordat.membership.pledge.commitment.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.concordat.membership.pledge.commitment.Coverage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a version of a commitment has spread by a day. */
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

    /** The figures of one group of organisations. */
    @Schema(name = "CommitmentCoverageGroup")
    public record Group(
            @Schema(nullable = true, maxLength = 50, description = "Code of the type or sub-region; null for all")
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

        static Group of(String code, Coverage.Figures figures, Integer target) {
            return new Group(
                    code,
                    figures.eligible(),
                    figures.signed(),
                    figures.toConfirm(),
                    figures.share() == null ? null : figures.share().toPlainString(),
                    figures.meets(target));
        }
    }

    /** How many stand at one level. */
    @Schema(name = "CommitmentLevelCount")
    public record LevelCount(@Schema(maxLength = 100) String level, long organisations) {}

    static CommitmentCoverageView of(Coverage coverage) {
        Integer target = coverage.targetShare();
        return new CommitmentCoverageView(
                coverage.edition(),
                coverage.day(),
                target,
                Group.of(null, coverage.total(), target),
                groups(coverage.byType(), target),
                groups(coverage.bySubRegion(), target),
                coverage.byLevel().entrySet().stream()
                        .map(level -> new LevelCount(level.getKey(), level.getValue()))
                        .toList());
    }

    private static List<Group> groups(SortedMap<String, Coverage.Figures> groups, Integer target) {
        return groups.entrySet().stream()
                .map(group -> Group.of(group.getKey(), group.getValue(), target))
                .toList();
    }
}
