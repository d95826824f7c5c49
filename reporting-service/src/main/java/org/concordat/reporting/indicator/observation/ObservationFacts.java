package org.concordat.reporting.indicator.observation;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.known.DatedFacts;

/** Observations with their two times; each is true from the last day of its period on. */
@Singleton
public class ObservationFacts extends DatedFacts<ObservationFacts.Told, ObservationFacts.ObservedFact> {

    /** What the service's own topic tells of an observation. */
    public record Told(
            @NotNull String indicator,
            @NotNull UUID organisation,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotNull ObservationStatus status,
            String value,
            Missing missing,
            Integer base,
            @NotNull LocalDate visibleFrom) {}

    /**
     * What an indicator was at an organisation in a period.
     *
     * @param value as its indicator takes it; {@code null} where it is missing
     * @param number the same as a figure; {@code null} where it is none
     */
    public record ObservedFact(
            String indicator,
            UUID organisation,
            LocalDate firstDay,
            LocalDate lastDay,
            String status,
            String value,
            BigDecimal number,
            String missing,
            Integer base,
            LocalDate visibleFrom) {}

    ObservationFacts() {
        super("observation", 1, Observation.TYPE.topic(), Told.class, ObservedFact.class);
    }

    @Override
    public List<ObservedFact> of(Told told) {
        return List.of(new ObservedFact(
                told.indicator(),
                told.organisation(),
                told.firstDay(),
                told.lastDay(),
                told.status().name(),
                told.value(),
                Observed.figure(told.value()),
                told.missing() == null ? null : told.missing().name(),
                told.base(),
                told.visibleFrom()));
    }
}
