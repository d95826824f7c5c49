package org.concordat.funding.application.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.platform.money.Money;

/**
 * A way to spend what a call has left: down the ranking, but for what is said of single applications.
 *
 * @param include funded before all others, whatever their rank
 * @param exclude not funded
 * @param stopsAtMisfit whether nothing is funded below the first that does not fit; otherwise the next that fits is
 */
public record Combination(String name, Set<UUID> include, Set<UUID> exclude, boolean stopsAtMisfit) {

    private static final Set<ApplicationStatus> OPEN =
            EnumSet.of(ApplicationStatus.ASSESSED, ApplicationStatus.RECOMMENDED, ApplicationStatus.DEFERRED);

    FundingWhatIf.Outcome funding(List<RankingRow> ranking, Money headroom) {
        var funded = new ArrayList<FundingWhatIf.Funded>();
        var misfits = new ArrayList<FundingWhatIf.Misfit>();
        Money left = headroom;
        for (RankingRow row : inOrder(ranking)) {
            boolean fits = row.amount().compareTo(left) <= 0;
            if (fits && !(stopsAtMisfit && !misfits.isEmpty())) {
                left = left.minus(row.amount());
                funded.add(new FundingWhatIf.Funded(row.application(), row.rank(), row.title(), row.amount(), left));
            } else {
                Money missing = fits ? Money.ZERO : row.amount().minus(left);
                misfits.add(
                        new FundingWhatIf.Misfit(row.application(), row.rank(), row.title(), row.amount(), missing));
            }
        }
        return new FundingWhatIf.Outcome(name, funded, headroom.minus(left), left, misfits);
    }

    /** Those that are included come first; without a rank only they come at all. */
    private List<RankingRow> inOrder(List<RankingRow> ranking) {
        List<RankingRow> open = ranking.stream()
                .filter(row -> OPEN.contains(row.status()))
                .filter(row -> !exclude.contains(row.application()))
                .toList();
        return Stream.concat(
                        open.stream().filter(row -> include.contains(row.application())),
                        open.stream()
                                .filter(row -> row.rank() != null)
                                .filter(row -> !include.contains(row.application())))
                .toList();
    }
}
