package org.concordat.reporting.indicator.measure.persistence;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.reporting.indicator.indicator.Derivation;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.known.DatedFacts;

/** What the service's own topic tells of indicators, as far as it says how measures stand: so that an amendment changes nothing before. */
@Singleton
public class MeasuredIndicatorFacts
        extends DatedFacts<MeasuredIndicatorFacts.Told, MeasuredIndicatorFacts.MeasuredIndicatorTold> {

    /** An indicator, as it is told. */
    public record Told(
            @NotNull String code,
            @NotNull String better,
            @NotNull String frequency,
            @Valid Derivation derivation,
            @NotNull String successorTakes,
            String weightedBy) {}

    /** What may be amended of it and says how a measure stands. */
    public record MeasuredIndicatorTold(
            String code,
            String better,
            String frequency,
            String derivedBy,
            String derivedFrom,
            String successorTakes,
            String weightedBy) {}

    MeasuredIndicatorFacts() {
        super("measured_indicator", 2, Indicator.TYPE.topic(), Told.class, MeasuredIndicatorTold.class);
    }

    @Override
    public List<MeasuredIndicatorTold> of(Told told) {
        Derivation derivation = told.derivation();
        return List.of(new MeasuredIndicatorTold(
                told.code(),
                told.better(),
                told.frequency(),
                derivation == null ? null : derivation.method().name(),
                derivation == null ? null : derivation.from(),
                told.successorTakes(),
                told.weightedBy()));
    }
}
