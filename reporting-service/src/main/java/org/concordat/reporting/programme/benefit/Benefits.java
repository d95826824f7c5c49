package org.concordat.reporting.programme.benefit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is saved in a year, and what business cases bring in it. "Three totals, never added together": programme.md,
 * Savings; nor are savings and business cases, which may speak of the same pounds.
 */
public record Benefits(
        @Schema(nullable = true, maxLength = 50, description = "The one programme asked for; null for all")
        String programme,

        @Size(max = 10_000)
        @Schema(description = "By programme, kind and recurrence, what no programme brought about last")
        List<ProgrammeSavings> savings,

        @Size(max = 10) @Schema(description = "All savings listed, by kind and recurrence")
        List<SavingsOfKind> savingTotals,

        @Size(max = 10_000) @Schema(description = "By programme, cashable ones first, what belongs to none last")
        List<ProgrammeCaseBenefits> businessCases,

        @Size(max = 2) @Schema(description = "All benefits of business cases listed, cashable ones first")
        List<CaseBenefitsOfKind> businessCaseTotals)
        implements Figures {

    @Schema(description = "How many savings there are, and how much they are together, column by column")
    public record SavingSum(
            @Schema(description = "How many savings") int savings,
            @Schema(description = "What they are at least") Money low,

            @Schema(description = "What is expected of them")
            Money expected,

            @Schema(description = "What they are at most") Money high) {}

    @Schema(description = "Savings by how far they are proven; no two of these are added together")
    public record SavingSums(
            @Schema(description = "Claimed, without evidence yet")
            SavingSum claimed,

            @Schema(description = "With evidence, not validated yet")
            SavingSum evidenced,

            @Schema(description = "Validated by another person")
            SavingSum validated,

            @Schema(description = "Recurring ones that their owner has not confirmed for the year; they do not count")
            SavingSum unconfirmed,

            @Schema(description = "Rejected; they do not count")
            SavingSum rejected,

            @Schema(description = "In whose place another counts; they do not count themselves")
            SavingSum duplicates) {}

    @Schema(description = "Savings of one kind and recurrence")
    public record SavingsOfKind(
            @Schema(maxLength = 50, description = "CASHABLE when money leaves a budget, else NON_CASHABLE")
            String kind,

            @Schema(maxLength = 50, description = "ONE_OFF, or RECURRING, which counts in each year that is confirmed")
            String recurrence,

            @JsonUnwrapped SavingSums sums) {}

    @Schema(description = "Savings of one kind and recurrence that one programme brought about")
    public record ProgrammeSavings(
            @ColumnName("programme")
            @Schema(nullable = true, maxLength = 50, description = "The programme's code; null where there is none")
            String code,

            @ColumnName("programmeName") @Schema(nullable = true, maxLength = 200, description = "The programme's name")
            String name,

            @JsonUnwrapped SavingsOfKind ofKind) {}

    @Schema(description = "What business cases are to bring of one kind in the year, and what came of it")
    public record CaseBenefitsOfKind(
            @Schema(maxLength = 50, description = "CASHABLE when money leaves a budget, else NON_CASHABLE")
            String kind,

            @Schema(description = "What business cases that were approved once are to bring in the year")
            Money planned,

            @Schema(description = "What came of it in the year, by the last record of each benefit")
            Money realised,

            @Schema(description = "realised - planned; negative when less came of it")
            Money difference) {

        public static CaseBenefitsOfKind of(boolean cashable, Money planned, Money realised) {
            return new CaseBenefitsOfKind(
                    cashable ? "CASHABLE" : "NON_CASHABLE", planned, realised, realised.minus(planned));
        }
    }

    @Schema(description = "What the business cases of one programme's projects bring of one kind")
    public record ProgrammeCaseBenefits(
            @ColumnName("programme")
            @Schema(nullable = true, maxLength = 50, description = "The programme's code; null for projects of none")
            String code,

            @ColumnName("programmeName") @Schema(nullable = true, maxLength = 200, description = "The programme's name")
            String name,

            @JsonUnwrapped CaseBenefitsOfKind ofKind) {}

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(savings);
        rows.addAll(savingTotals);
        rows.addAll(businessCases);
        rows.addAll(businessCaseTotals);
        return rows;
    }
}
