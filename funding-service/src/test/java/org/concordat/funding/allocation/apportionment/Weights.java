package org.concordat.funding.allocation.apportionment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.platform.value.Percentage;

/** Weights that the tests begin with. */
public final class Weights {

    /** The 46 councils of the North West on 1 April 2008. */
    public static final Map<String, Integer> COUNCILS = Map.of(
            "greater-manchester", 10,
            "lancashire", 15,
            "merseyside", 6,
            "cumbria", 7,
            "cheshire-and-warrington", 8);

    private Weights() {}

    public static Mix byCouncils() {
        return new Mix(List.of(councils("100")));
    }

    public static Measure councils(String part) {
        return new Measure(
                Weighting.byOrganisations(
                        Percentage.of(part), List.of("COUNTY", "DISTRICT", "METROPOLITAN", "UNITARY")),
                figures(COUNCILS));
    }

    public static Measure people(String part, Map<String, Integer> people) {
        return new Measure(
                Weighting.byStatistic(
                        Percentage.of(part), List.of("DISTRICT"), "POPULATION", "ONS", LocalDate.of(2007, 6, 30)),
                figures(people));
    }

    public static Measure fixed(String part, Map<String, String> shares) {
        var figures = new TreeMap<String, BigDecimal>();
        shares.forEach((subRegion, share) -> figures.put(subRegion, new BigDecimal(share)));
        return new Measure(Weighting.fixed(Percentage.of(part)), figures);
    }

    private static TreeMap<String, BigDecimal> figures(Map<String, Integer> counts) {
        var figures = new TreeMap<String, BigDecimal>();
        counts.forEach((subRegion, count) -> figures.put(subRegion, BigDecimal.valueOf(count)));
        return figures;
    }
}
