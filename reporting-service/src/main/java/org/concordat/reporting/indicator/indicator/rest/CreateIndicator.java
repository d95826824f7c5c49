package org.concordat.reporting.indicator.indicator.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.Derivation;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.IndicatorDetails;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.IndicatorSource;
import org.concordat.reporting.indicator.indicator.Succession;
import org.concordat.reporting.indicator.indicator.Tolerance;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new indicator. */
public record CreateIndicator(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = ReferenceListRequest.CAPITALS,
                message = "is written in capitals, digits and underscores, like LEISURE_VISITS")
        @Schema(examples = "LEISURE_VISITS", description = "Unique, and stays")
        String code,

        @NotNull @Schema(description = "What its values are; stays")
        IndicatorKind kind,

        @Size(max = 50) @Schema(nullable = true, examples = "STARS", description = "Code of the scale of LEVEL; stays")
        String scale,

        @NotNull @Schema(description = "Whether organisations return it or it follows from events; stays")
        IndicatorSource source,

        @Valid
        @Schema(nullable = true, description = "How values of DERIVED follow from events; required of it, and stays")
        Derivation derivation,

        @NotBlank @Size(max = 200) @Schema(examples = "Visits to leisure centres")
        String name,

        @NotNull @Schema(description = "Which values are better")
        Better better,

        @Size(max = IndicatorDetails.MOST_TYPES)
        @Schema(description = "Codes of the types whose organisations report it; all when absent")
        List<@NotNull @Size(max = 50) String> reportedBy,

        @NotNull Frequency frequency,

        @Size(max = 18)
        @Pattern(regexp = ValueRule.FIGURE, message = "is a decimal number, like 0 or 2.5")
        @Schema(nullable = true, examples = "0", description = "The least value")
        String minimum,

        @Size(max = 18)
        @Pattern(regexp = ValueRule.FIGURE, message = "is a decimal number, like 0 or 2.5")
        @Schema(nullable = true, examples = "100", description = "The greatest value")
        String maximum,

        @Valid @Schema(nullable = true, description = "A change beyond it asks for a reason")
        Tolerance tolerance,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What who compares organisations by it should know")
        String contextNote,

        @Schema(nullable = true, description = "Whether organisations may be ranked by it; not when absent")
        Boolean ranked,

        @NotNull @Schema(description = "What a successor takes from its predecessors")
        Succession successorTakes,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the indicator that WEIGHTED weights by")
        String weightedBy,

        @Schema(
                nullable = true,
                description = "Whether everybody sees on the pages how its measures stand; not when absent")
        Boolean shownToThePublic,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    Indicator indicator() {
        return new Indicator(
                code,
                kind,
                scale,
                source,
                derivation,
                new IndicatorDetails(
                        name,
                        better,
                        reportedBy == null ? List.of() : reportedBy,
                        frequency,
                        minimum,
                        maximum,
                        tolerance,
                        contextNote,
                        Boolean.TRUE.equals(ranked),
                        successorTakes,
                        weightedBy,
                        Boolean.TRUE.equals(shownToThePublic)));
    }
}
