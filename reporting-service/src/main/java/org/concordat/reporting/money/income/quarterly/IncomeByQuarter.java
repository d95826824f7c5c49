package org.concordat.reporting.money.income.quarterly;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The income of a year quarter by quarter, as it was first published and as it is now known. What was received before the
 * year began counts in no quarter, but to date.
 */
public record IncomeByQuarter(
        @Size(min = 4, max = 4) @Schema(description = "April to June is the first")
        List<QuarterIncome> quarters) implements Figures {

    @Schema(description = "The income of one quarter, known at two times")
    public record QuarterIncome(
            @Schema(description = "Quarter of the financial year, 1 to 4; April to June is the first")
            int quarter,

            @Schema(description = "The first day of the quarter")
            LocalDate firstDay,

            @Schema(description = "The last day of the quarter, as at which all its figures are true")
            LocalDate lastDay,

            @Schema(description = "The day at whose end the quarter's figures are first published")
            LocalDate firstPublishedOn,

            @Schema(nullable = true, description = "What had been recorded by then; null before it")
            IncomeOfQuarter firstPublished,

            @Schema(
                    nullable = true,
                    description = "What is known now, or was by knownAt; null while the quarter has not ended")
            IncomeOfQuarter nowKnown,

            @Schema(nullable = true, description = "nowKnown - firstPublished; null when one of them is")
            IncomeOfQuarter difference) {}

    @Schema(description = "What a quarter brought in, and the year up to its end; without VAT")
    public record IncomeOfQuarter(
            @Schema(description = "Subscriptions invoiced in the quarter, less credit notes")
            Money invoiced,

            @Schema(description = "Subscriptions invoiced by the end of the quarter, less credit notes")
            Money invoicedToDate,

            @Schema(description = "Paid in the quarter, up to what was invoiced")
            Money received,

            @Schema(description = "Paid by the end of the quarter, up to what was invoiced")
            Money receivedToDate,

            @Schema(description = "Grant received in the quarter, less what was reversed in it")
            Money grantReceived,

            @Schema(description = "Grant received by the end of the quarter that was not reversed")
            Money grantReceivedToDate) {

        /** Both known at the same instant. */
        static IncomeOfQuarter of(IncomeToDate before, IncomeToDate atTheEnd) {
            IncomeToDate inIt = atTheEnd.minus(before);
            return new IncomeOfQuarter(
                    inIt.invoiced(),
                    atTheEnd.invoiced(),
                    inIt.received(),
                    atTheEnd.received(),
                    inIt.grantReceived(),
                    atTheEnd.grantReceived());
        }

        IncomeOfQuarter minus(IncomeOfQuarter other) {
            return new IncomeOfQuarter(
                    invoiced.minus(other.invoiced),
                    invoicedToDate.minus(other.invoicedToDate),
                    received.minus(other.received),
                    receivedToDate.minus(other.receivedToDate),
                    grantReceived.minus(other.grantReceived),
                    grantReceivedToDate.minus(other.grantReceivedToDate));
        }
    }

    @Override
    public List<Record> rows() {
        return List.copyOf(quarters);
    }
}
