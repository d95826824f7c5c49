package org.concordat.reporting.money.distribution;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** How many people live where. */
@Singleton
public class PopulationFacts extends DatedFacts<PopulationFacts.Statistic, PopulationFacts.Population> {

    /** A figure about an organisation, as membership sends it. */
    public record Statistic(
            @NotNull UUID organisation,
            @NotNull String kind,
            @NotNull LocalDate trueOn,
            @NotNull Long figure,
            String source) {}

    /** @param countedBy who counted, so that two counts of one day have an order */
    public record Population(UUID organisation, LocalDate trueOn, String countedBy, BigDecimal figure) {}

    PopulationFacts() {
        super("population", 1, "membership.organisation-statistics", Statistic.class, Population.class);
    }

    @Override
    public List<Population> of(Statistic told) {
        if (!told.kind().equals("POPULATION")) {
            return List.of();
        }
        String countedBy = told.source() == null ? "" : told.source();
        return List.of(
                new Population(told.organisation(), told.trueOn(), countedBy, BigDecimal.valueOf(told.figure())));
    }
}
