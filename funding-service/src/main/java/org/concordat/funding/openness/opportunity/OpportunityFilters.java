package org.concordat.funding.openness.opportunity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What opportunities are narrowed by; each filter that is sent holds. Any other filter of the protocol is refused. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpportunityFilters(
        @Valid StatusFilter status,

        @Valid @Schema(description = "By the day on which it closes")
        DayRangeFilter closeDateRange,

        @Valid @Schema(description = "By what may be approved in all")
        MoneyRangeFilter totalFundingAvailableRange,

        @Valid @Schema(description = "By the least that may be asked")
        MoneyRangeFilter minAwardAmountRange,

        @Valid @Schema(description = "By the most that may be asked")
        MoneyRangeFilter maxAwardAmountRange) {

    public static final OpportunityFilters NONE = new OpportunityFilters(null, null, null, null, null);

    private static final String OUTSIDE = "outside";
    private static final String RANGE = "^(between|outside)$";
    private static final String BETWEEN_OR_OUTSIDE = "between, both ends included, or outside";

    /** That it stands like one of several values, or like none of them. */
    public record StatusFilter(
            @NotNull @Size(max = 10) @Pattern(regexp = "^(in|notIn)$") @Schema(description = "in or notIn")
            String operator,

            @NotNull @Size(min = 1, max = 10)
            List<@NotNull @Size(max = 20) @Pattern(regexp = "^(forecasted|open|closed|custom)$") String> value) {

        public boolean negated() {
            return operator.equals("notIn");
        }
    }

    /** That a day lies between two days, or outside of them. */
    public record DayRangeFilter(
            @NotNull @Size(max = 10) @Pattern(regexp = RANGE) @Schema(description = BETWEEN_OR_OUTSIDE)
            String operator,

            @NotNull @Valid DayRange value) {

        public boolean negated() {
            return operator.equals(OUTSIDE);
        }
    }

    public record DayRange(@NotNull LocalDate min, @NotNull LocalDate max) {}

    /** That an amount lies between two amounts, or outside of them. */
    public record MoneyRangeFilter(
            @NotNull @Size(max = 10) @Pattern(regexp = RANGE) @Schema(description = BETWEEN_OR_OUTSIDE)
            String operator,

            @NotNull @Valid MoneyRange value) {

        public boolean negated() {
            return operator.equals(OUTSIDE);
        }
    }

    public record MoneyRange(@NotNull Money min, @NotNull Money max) {}
}
