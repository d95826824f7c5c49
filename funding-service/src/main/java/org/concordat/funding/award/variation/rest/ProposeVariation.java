package org.concordat.funding.award.variation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.application.application.Output;
import org.concordat.funding.award.award.NewDueDay;
import org.concordat.funding.award.award.VariedOutput;
import org.concordat.funding.award.award.VariedTerms;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to change of an award; what is left out stays. */
public record ProposeVariation(
        @Size(max = 200)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "is not blank")
        @Schema(description = "What the money is for then")
        String title,

        @Size(max = 100) @Schema(description = "All amounts as they are then, also those that stay")
        List<@NotNull @Valid VariedAmount> amounts,

        @Schema(description = "What others put beside it then")
        Money matchFunding,

        @Schema(description = "The organisation that has the award then; it accepts it before money is claimed again")
        UUID lead,

        @Size(max = 100) List<@NotNull @Valid SentVariedOutput> outputs,
        @Size(max = 100) List<@NotNull @Valid MovedDueDay> dueDays,
        LocalDate effectiveOn,

        @NotBlank @Size(max = 1000) @Schema(description = "Why; names no person")
        String reason)
        implements DatedRequest {

    /** What the award has for one financial year and kind of spending then. */
    @Schema(name = "VariedAmount")
    public record VariedAmount(
            @NotNull FinancialYear financialYear,
            @NotNull AmountKind kind,
            @NotNull @Schema(description = "Above zero") Money amount) {}

    /** What an output comes to then. */
    @Schema(name = "SentVariedOutput")
    public record SentVariedOutput(
            @NotBlank @Size(max = 200) @Schema(description = "As the award calls it")
            String name,

            @NotBlank @Size(max = 50) String unit,

            @NotNull
            @Min(0)
            @Max(Output.MOST)
            @Schema(
                    description =
                            "What was planned, as the award says; of an output that it does not name, what was meant")
            Long planned,

            @NotNull @Min(0) @Max(Output.MOST) @Schema(description = "Whole units; 0 for none of it")
            Long quantity) {}

    /** Another day for a condition, or for an instalment on a day. */
    @Schema(name = "MovedDueDay")
    public record MovedDueDay(
            @NotNull @Schema(description = "Id of the condition or the instalment")
            UUID of,

            @NotNull LocalDate dueOn) {}

    VariedTerms terms() {
        return new VariedTerms(
                title == null ? null : title.strip(),
                amounts == null
                        ? List.of()
                        : amounts.stream()
                                .map(each -> new AmountLine(each.financialYear, each.kind, each.amount))
                                .toList(),
                matchFunding,
                lead,
                outputs == null
                        ? List.of()
                        : outputs.stream()
                                .map(each -> new VariedOutput(
                                        each.name.strip(), each.unit.strip(), each.planned, each.quantity))
                                .toList(),
                dueDays == null
                        ? List.of()
                        : dueDays.stream()
                                .map(each -> new NewDueDay(each.of, each.dueOn))
                                .toList());
    }
}
