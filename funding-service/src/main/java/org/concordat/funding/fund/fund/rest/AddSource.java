package org.concordat.funding.fund.fund.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.funding.fund.fund.Source;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source is expected to bring in a financial year. */
public record AddSource(
        @NotNull SourceKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Regional improvement grant")
        String name,

        @NotNull FinancialYear financialYear,

        @NotNull @Schema(description = "Expected for the year; zero or more")
        Money amount,

        @Size(max = 40)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]*", message = "The code of a programme, such as BPI.")
        @Schema(description = "Code of the programme the money is earmarked for", examples = "BPI")
        String programme,

        @Size(max = 50) @Schema(description = "Code of its funding stream", examples = "CORE")
        String stream,

        @Schema(description = "The first day on which it may be spent; no such limit when absent")
        LocalDate firstDay,

        @Schema(description = "The last day on which it may be spent; no such limit when absent")
        LocalDate lastDay,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements DatedRequest {

    Source source() {
        return Source.expected(kind, name, financialYear, amount, programme)
                .inStream(stream)
                .spendable(firstDay, lastDay);
    }
}
