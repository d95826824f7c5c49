package org.concordat.reporting.money.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.ColumnName;
import org.concordat.platform.table.NoColumn;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money of each fund stands in a financial year; the funds add up to the total. */
public record FundPosition(
        @Size(max = 1000) List<FundLine> funds,

        @Schema(description = "Sum of all funds") MoneyOfAFund total) implements Figures {

    @Schema(description = "One fund in the year")
    public record FundLine(
            @NoColumn UUID id,

            @ColumnName("fund") @Schema(maxLength = 40, description = "The fund's code")
            String code,

            @ColumnName("fundName") @Schema(maxLength = 200, description = "The fund's name")
            String name,

            @JsonUnwrapped MoneyOfAFund money,
            @Size(max = 1000) List<SourceLine> sources) {}

    @Schema(description = "What one source of a fund is to bring in the year, and what came of it")
    public record SourceLine(
            @Schema(nullable = true, description = "The source; null for money that came without one")
            UUID source,

            @Schema(nullable = true, maxLength = 200, description = "What the source is called; null when not known")
            String sourceName,

            @Schema(maxLength = 50, description = "GRANT, SUBSCRIPTIONS or OTHER")
            String kind,

            @Schema(
                    description = "Whether the money is tied: earmarked for a programme, limited to days of its own, or"
                            + " under a condition of the fund or of its giver")
            boolean restricted,

            @Schema(description = "What it is to bring in the year")
            Money expected,

            @Schema(description = "Receipts that were not reversed, without VAT")
            Money received) {}

    /** A source where its fund does not stand above it. */
    public record SourceRow(
            @Schema(description = "The fund's code") String fund,
            @Schema(description = "The fund's name") String fundName,
            @JsonUnwrapped SourceLine source) {}

    /** What of a fund's money stands where. What is left to allocate, to commit and to pay makes up what is left. */
    @Schema(description = "Money of one fund, or of several together, in the year")
    public record MoneyOfAFund(
            @Schema(description = "What sources are to bring")
            Money expected,

            @Schema(
                    description =
                            "Receipts that were not reversed, without VAT, and what awards of earlier times brought"
                                    + " with them")
            Money received,

            @Schema(description = "What decisions carried into the year, less what they carried out of it")
            Money carriedForward,

            @Schema(description = "What the accountable body took for its work")
            Money charged,

            @Schema(
                    description = "What plans in force set aside for all parts, the reserve included, with what was"
                            + " carried forward and what awards of earlier times brought with them")
            Money allocated,

            @Schema(
                    description =
                            "What awards promise for the year, less what came back; of one that has ended what it was"
                                    + " paid and what is retained")
            Money committed,

            @Schema(description = "What the grant pays on claims that were approved, instalments included")
            Money claimed,

            @Schema(
                    description = "What was paid to awards, less what came back. What was paid without a claim, such"
                            + " as what had been retained, counts in the award's last year")
            Money paid,

            @Schema(description = "Received and carried forward, less charged and allocated")
            Money leftToAllocate,

            @Schema(description = "Allocated less committed")
            Money leftToCommit,

            @Schema(description = "Committed less paid") Money leftToPay,

            @Schema(description = "Received and carried forward, less charged and paid")
            Money left,

            @Schema(description = "What of the expected is restricted")
            Money restrictedExpected,

            @Schema(description = "What of the received is restricted")
            Money restrictedReceived) {

        /** What was counted, without what follows from it. */
        public record Counted(
                Money expected,
                Money received,
                Money carriedForward,
                Money charged,
                Money allocated,
                Money committed,
                Money claimed,
                Money paid,
                Money restrictedExpected,
                Money restrictedReceived) {}

        public static MoneyOfAFund of(Counted counted) {
            Money came = counted.received().plus(counted.carriedForward()).minus(counted.charged());
            return new MoneyOfAFund(
                    counted.expected(),
                    counted.received(),
                    counted.carriedForward(),
                    counted.charged(),
                    counted.allocated(),
                    counted.committed(),
                    counted.claimed(),
                    counted.paid(),
                    came.minus(counted.allocated()),
                    counted.allocated().minus(counted.committed()),
                    counted.committed().minus(counted.paid()),
                    came.minus(counted.paid()),
                    counted.restrictedExpected(),
                    counted.restrictedReceived());
        }
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>();
        for (FundLine fund : funds) {
            fund.sources().forEach(source -> rows.add(new SourceRow(fund.code(), fund.name(), source)));
            rows.add(fund);
        }
        rows.add(total);
        return rows;
    }
}
