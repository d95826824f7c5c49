package org.concordat.funding.openness.distribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation, a type of organisation or a sub-region asked for and received, or all of them together. */
public record DistributionRow(
        @Schema(nullable = true, description = "Null unless rows are organisations")
        UUID organisation,

        @Size(max = 300)
        @Schema(nullable = true, description = "The organisation's name, once membership has told of it")
        String name,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the type; null where rows are sub-regions")
        String type,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the sub-region; null where rows are types")
        String subRegion,

        @JsonUnwrapped Sums sums,

        @Schema(
                nullable = true,
                description = "Approved applications ÷ applications that were approved or rejected, in per cent with"
                        + " two decimals; null when none is decided")
        BigDecimal successRate,

        @Schema(
                nullable = true,
                description = "Of all that is awarded, in per cent with two decimals; null when nothing is")
        BigDecimal shareOfAwarded,

        @Schema(
                nullable = true,
                description =
                        "The sub-region's share of what the plans in force of the year give to sub-regions, in per"
                                + " cent with two decimals; null without a plan, or where rows are no sub-regions")
        BigDecimal weight,

        @Schema(
                nullable = true,
                description =
                        "What is awarded to the sub-region of all that is awarded to sub-regions of the plan, ÷ its"
                                + " weight, with four decimals: 1 is what its weight says; null without one")
        BigDecimal shareAgainstWeight,

        @JsonUnwrapped Denominators denominators,

        @Schema(nullable = true, description = "Awarded ÷ councils, to the penny; null where there is none")
        Money awardedPerCouncil,

        @Schema(nullable = true, description = "Awarded ÷ population, to the penny; null where it is not known")
        Money awardedPerHead,

        @Schema(nullable = true, description = "Awarded ÷ subscribed, with two decimals; null where it is not known")
        BigDecimal awardedPerPoundSubscribed) {

    private static final int DECIMALS_OF_A_POUND = 2;

    /** Which organisations a row stands for; all that is {@code null} is not said of them. */
    record Subject(UUID organisation, String name, String type, String subRegion) {

        static final Subject ALL = new Subject(null, null, null, null);
    }

    static DistributionRow of(Subject subject, Sums sums, Money allAwarded, Weight weight, Denominators against) {
        return new DistributionRow(
                subject.organisation(),
                subject.name(),
                subject.type(),
                subject.subRegion(),
                sums,
                sums.successRate(),
                Ratio.percent(sums.awarded(), allAwarded),
                weight.percent(),
                weight.against(sums.awarded()),
                against,
                Ratio.each(sums.awarded(), against.councils()),
                Ratio.each(sums.awarded(), against.population()),
                against.subscribed() == null
                        ? null
                        : Ratio.of(sums.awarded().amount(), against.subscribed().amount(), DECIMALS_OF_A_POUND));
    }
}
