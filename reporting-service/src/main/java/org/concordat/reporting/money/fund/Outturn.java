package org.concordat.reporting.money.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.money.fund.FundPosition.FundLine;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "By award, programme and fund: budget, spent, forecast, forecast under- or overspend, RAG." The three show the same
 * money from three sides and are never added together. Officers forecast what a programme's activities will cost; of an
 * award and a fund all that is committed is expected to be spent. A programme and a fund go as the worst of their projects.
 */
public record Outturn(
        @Size(max = 50_000) List<AwardOutturn> awards,
        @Size(max = 1000) List<ProgrammeOutturn> programmes,
        @Size(max = 1000) List<FundOutturn> funds)
        implements Figures {

    @Schema(description = "One award in the year")
    public record AwardOutturn(
            @Schema(description = "The award") UUID award,

            @Schema(maxLength = 200, description = "What the award is called")
            String title,

            @JsonUnwrapped Spending spending,

            @Schema(
                    nullable = true,
                    description = "What its project spent in the year, match funding included; null without a project")
            Money projectSpent,

            @JsonUnwrapped Rating rating) {}

    @Schema(description = "One programme in the year")
    public record ProgrammeOutturn(
            @ColumnName("programme") @Schema(maxLength = 50, description = "The programme's code")
            String code,

            @ColumnName("programmeName") @Schema(maxLength = 200, description = "The programme's name")
            String name,

            @JsonUnwrapped Spending spending,
            @JsonUnwrapped Rating rating) {}

    @Schema(description = "One fund in the year")
    public record FundOutturn(
            @ColumnName("fund") @Schema(maxLength = 40, description = "The fund's code")
            String code,

            @ColumnName("fundName") @Schema(maxLength = 200, description = "The fund's name")
            String name,

            @JsonUnwrapped Spending spending,
            @JsonUnwrapped Rating rating) {

        static FundOutturn of(FundLine fund, Rating rating) {
            return new FundOutturn(
                    fund.code(),
                    fund.name(),
                    Spending.of(
                            fund.money().allocated(),
                            fund.money().paid(),
                            fund.money().committed()),
                    rating);
        }
    }

    /** How the projects behind the money go, by the worst of them. */
    @Schema(name = "OutturnRating", description = "How the projects that an award, a programme or a fund pays for go")
    public record Rating(
            @Schema(
                    nullable = true,
                    maxLength = 50,
                    description =
                            "GREEN, AMBER or RED: its project overall in the last highlight report, the worst where"
                                    + " there are several; null before one")
            String rag,

            @Schema(nullable = true, maxLength = 50, description = "The same of the project's cost")
            String costRag) {

        static final Rating NONE = new Rating(null, null);
    }

    /** What was spent of a budget, and what will have been in the end. */
    @Schema(description = "Budget and spending of an award, a programme or a fund")
    public record Spending(
            @Schema(
                    description = "What an award promises for the year, what a programme's activities may cost, or"
                            + " what of a fund is allocated")
            Money budget,

            @Schema(
                    nullable = true,
                    description = "What was paid to the award or out of the fund, less what came back, or what the"
                            + " programme's activities cost so far; null where programme has not told it yet")
            Money spent,

            @Schema(
                    nullable = true,
                    description = "What will have been spent in the end: of a programme by its officers' forecasts, of"
                            + " an award and a fund all that is committed for the year; null where programme has not told"
                            + " it yet")
            Money forecast,

            @Schema(
                    nullable = true,
                    description = "Budget less forecast: above zero an underspend, below an overspend; null without a"
                            + " forecast")
            Money forecastUnderspend) {

        /** @param forecast {@code null} where it is not told */
        public static Spending of(Money budget, Money spent, Money forecast) {
            return new Spending(budget, spent, forecast, forecast == null ? null : budget.minus(forecast));
        }
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(awards);
        rows.addAll(programmes);
        rows.addAll(funds);
        return rows;
    }
}
