package org.concordat.reporting.programme.maturity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.maturity.ClosedRounds.Chosen;
import org.concordat.reporting.programme.maturity.ClosedRounds.Scored;
import org.concordat.reporting.programme.maturity.Maturity.AnswersRow;
import org.concordat.reporting.programme.maturity.Maturity.RoundFound;
import org.concordat.reporting.programme.maturity.Maturity.ScoreRow;
import org.concordat.reporting.programme.maturity.Maturity.ShareRow;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.SmallestBase;

/** The report on what assessments of maturity and competency found. */
@Singleton
public class MaturityReport extends Report<Maturity> {

    public static final String NAME = "maturity";
    public static final String TITLE = "Maturity";
    public static final String DESCRIPTION =
            "What rounds that closed in the year found: scores by dimension and shares of answers, in the region and in"
                    + " its parts. What too few answered is withheld."
                    + " It cannot be had of a sub-region or type: held against each other, two such reports would tell what is withheld.";

    private final ClosedRounds rounds;
    private final Findings findings;

    MaturityReport(ClosedRounds rounds, SmallestBase smallestBase) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("SCORE", ScoreRow.class)
                        .and("ANSWERS", AnswersRow.class)
                        .and("SHARE", ShareRow.class),
                Chart.grouped("mean of the region by dimension", "Level")
                        .ofRows("SCORE")
                        .where("part", null)
                        .by("round", "dimensionName")
                        .showing("mean"));
        this.rounds = rounds;
        this.findings = new Findings(smallestBase.value());
    }

    @Override
    public Maturity figures(Scope scope) {
        FinancialYear year = scope.financialYear();
        Moment moment = scope.moment();
        // sheets count as they were when the round closed: as at two days they would tell what one of them withholds
        var counted = new Moment(null, moment.knownAt());
        Map<UUID, List<Scored>> scores =
                rounds.scores(year, counted).stream().collect(Collectors.groupingBy(Scored::round));
        Map<UUID, List<Chosen>> choices =
                rounds.choices(year, counted).stream().collect(Collectors.groupingBy(Chosen::round));
        return new Maturity(rounds.in(year, moment).stream()
                .map(round -> new RoundFound(
                        round,
                        findings.dimensions(scores.getOrDefault(round.id(), List.of())),
                        findings.questions(choices.getOrDefault(round.id(), List.of()))))
                .toList());
    }
}
