package org.concordat.funding.allocation.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.concordat.funding.allocation.apportionment.WeightKind;
import org.concordat.funding.allocation.weighing.AskedWeight;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the mix by which sub-regions are weighted. */
public record WeightRequest(
        @NotNull
        @Schema(description = "By number of organisations, by a statistic about them, or by shares that are fixed")
        WeightKind kind,

        @NotNull @Schema(description = "How much of the mix this makes up; all parts make up 100 per cent")
        Percentage part,

        @Size(min = 1, max = 50)
        @Schema(description = "Codes of the organisation types that count; all that count as councils when absent")
        List<@NotBlank @Size(max = 50) String> organisationTypes,

        @Size(max = 50)
        @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "The code of a statistic kind, such as POPULATION.")
        @Schema(description = "Code of the statistic kind", defaultValue = "POPULATION")
        String statistic,

        @Size(max = 200)
        @Schema(
                description = "Who counted, as membership tells it; needed for a statistic",
                examples = "ONS mid-year estimate 2007")
        String source,

        @Schema(description = "The day on which the statistic is true; needed for a statistic")
        LocalDate trueOn,

        @Size(min = 1, max = 200)
        @Schema(description = "The fixed shares, one of a sub-region; they add up to 100 per cent")
        List<@NotNull @Valid FixedShare> shares) {

    /** The share of one sub-region. */
    public record FixedShare(
            @NotBlank @Size(max = 50) @Schema(examples = "cumbria", description = "Code of the sub-region")
            String subRegion,

            @NotNull Percentage share) {}

    AskedWeight asked() {
        return new AskedWeight(
                kind, part, organisationTypes, statistic, source, trueOn, shares == null ? null : bySubRegion(shares));
    }

    private static TreeMap<String, Percentage> bySubRegion(List<FixedShare> shares) {
        var bySubRegion = new TreeMap<String, Percentage>();
        for (FixedShare each : shares) {
            if (bySubRegion.put(each.subRegion(), each.share()) != null) {
                throw Refusal.invalid("/weights", "Send the share of '%s' once.".formatted(each.subRegion()));
            }
        }
        return bySubRegion;
    }

    /** By number of councils when nothing is asked for. */
    static List<AskedWeight> askedOrByCouncils(List<WeightRequest> weights) {
        return weights == null ? List.of(AskedWeight.byCouncils()) : askedOrNone(weights);
    }

    /** {@code null} when nothing is asked for. */
    static List<AskedWeight> askedOrNone(List<WeightRequest> weights) {
        return weights == null
                ? null
                : weights.stream().map(WeightRequest::asked).toList();
    }
}
