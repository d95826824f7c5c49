package org.concordat.funding.allocation.weighing;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.concordat.funding.allocation.apportionment.WeightKind;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;

/**
 * A part of the mix that somebody asks for, before anything is counted.
 *
 * @param part how much of the mix it makes up
 * @param organisationTypes whose organisations count; {@code null} for all that count as councils
 * @param statistic kind of the statistic; {@code null} for {@code POPULATION}
 * @param source who counted; for a statistic
 * @param trueOn the day on which the statistic is true
 * @param shares the fixed shares by sub-region
 */
public record AskedWeight(
        WeightKind kind,
        Percentage part,
        List<String> organisationTypes,
        String statistic,
        String source,
        LocalDate trueOn,
        SortedMap<String, Percentage> shares) {

    private static final String POPULATION = "POPULATION";

    public AskedWeight {
        requireWhatItsKindNeeds(kind, source, trueOn, shares);
    }

    /** "By number of councils": what a plan goes by when nothing else is asked for. */
    public static AskedWeight byCouncils() {
        return new AskedWeight(WeightKind.ORGANISATIONS, Percentage.WHOLE, null, null, null, null, null);
    }

    /** "For population, source and date"; for fixed shares, the shares. */
    private static void requireWhatItsKindNeeds(
            WeightKind kind, String source, LocalDate trueOn, SortedMap<String, Percentage> shares) {
        if (kind == WeightKind.STATISTIC && (source == null || trueOn == null)) {
            throw Refusal.rule(
                    "statistic-without-source",
                    "/weights",
                    "A weight by a statistic names who counted and when. Send its source and trueOn.");
        }
        if (kind == WeightKind.FIXED && (shares == null || shares.isEmpty())) {
            throw Refusal.rule(
                    "weights-off-100",
                    "/weights",
                    "A fixed weight names the share of each sub-region. Send shares that add up to 100%.");
        }
    }

    String statisticOrPopulation() {
        return statistic == null ? POPULATION : statistic;
    }
}
