package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.money.fund.Outturn.AwardOutturn;
import org.concordat.reporting.money.fund.Outturn.FundOutturn;
import org.concordat.reporting.money.fund.Outturn.ProgrammeOutturn;
import org.concordat.reporting.money.fund.Outturn.Rating;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on what was spent of what was budgeted. */
@Singleton
public class OutturnReport extends Report<Outturn> {

    public static final String NAME = "outturn";
    public static final String TITLE = "Outturn";
    public static final String DESCRIPTION =
            "Budget, spending, forecast and rating of a year, by award, by programme and by fund. Of a"
                    + " sub-region or type: the awards of its organisations alone. Of a programme: that one, and the awards"
                    + " that pay for its projects.";

    private final Outturns outturns;
    private final FundPositions positions;

    OutturnReport(Outturns outturns, FundPositions positions) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("AWARD", AwardOutturn.class)
                        .and("PROGRAMME", ProgrammeOutturn.class)
                        .and("FUND", FundOutturn.class),
                Chart.grouped("budget and spending by programme", Chart.POUNDS)
                        .ofRows("PROGRAMME")
                        .by("programmeName")
                        .showing("budget", "spent", "forecast"));
        this.outturns = outturns;
        this.positions = positions;
    }

    @Override
    public Outturn figures(Scope scope) {
        return new Outturn(
                outturns.ofAwards(scope),
                scope.isAboutAll() ? outturns.ofProgrammes(scope) : List.of(),
                scope.isAboutAll() && scope.programme() == null ? funds(scope) : List.of());
    }

    private List<FundOutturn> funds(Scope scope) {
        Map<UUID, Rating> ratings = outturns.ratingsOfFunds(scope);
        return positions.of(scope.financialYear(), scope.moment()).funds().stream()
                .map(fund -> FundOutturn.of(fund, ratings.getOrDefault(fund.id(), Rating.NONE)))
                .toList();
    }
}
