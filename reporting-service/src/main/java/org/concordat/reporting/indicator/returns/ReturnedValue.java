package org.concordat.reporting.indicator.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.concordat.reporting.indicator.observation.Observed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was returned for an indicator: a value, or why there is none. */
@Embeddable
@Schema(description = "What was returned for an indicator: a value, or why there is none")
public record ReturnedValue(
        @NotNull @Size(max = 50) @Schema(examples = "LEISURE_SATISFACTION", description = "Code of the indicator")
        String indicator,

        // a word of SQL
        @Column(name = "given_value")
        @Size(min = 1, max = 50)
        @Schema(
                nullable = true,
                examples = "84.5",
                description = "A decimal text, pounds and pence, YES or NO, or the code of a level: as its indicator"
                        + " takes")
        String value,

        @Enumerated(EnumType.STRING) @Schema(nullable = true, description = "Why there is no value")
        Missing missing,

        @Min(1)
        @Schema(nullable = true, examples = "412", description = "Of how many it is a share, as of those who answered")
        Integer base,

        @Size(max = 500)
        @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "Why the value has changed by more than is usual")
        String changeReason,

        @Schema(nullable = true, description = "Is the target realistic? Where the questionnaire asks")
        Boolean targetRealistic) {

    ReturnedValue written(ValueRule field) {
        return value == null
                ? this
                : new ReturnedValue(indicator, field.written(value), missing, base, changeReason, targetRealistic);
    }

    Observed observed() {
        return new Observed(value, missing, base);
    }
}
