package org.concordat.reporting.indicator.measure.persistence;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.indicator.measure.Judgement;
import org.concordat.reporting.indicator.measure.Judgements;
import org.concordat.reporting.indicator.measure.Measure;
import org.concordat.reporting.indicator.measure.MeasureDetails;
import org.concordat.reporting.indicator.measure.MeasureKind;
import org.concordat.reporting.indicator.measure.MeasuredOrganisations;
import org.concordat.reporting.indicator.measure.PathPoint;
import org.concordat.reporting.indicator.measure.Rule;
import org.concordat.reporting.known.DatedFacts;

/** Measures as the service's own topic tells of them; what they were known to be at an instant stays. */
@Singleton
public class MeasureFacts extends DatedFacts<MeasureFacts.Told, MeasureFacts.ToldMeasure> {

    /** What the topic tells of one. */
    public record Told(
            @NotNull UUID id,
            @NotNull String code,
            @NotNull MeasureKind kind,
            String indicator,
            @NotNull String name,
            String description,
            Rule rule,
            MeasuredOrganisations organisations,
            LocalDate baselineDay,
            @NotNull LocalDate dueDay,
            List<PathPoint> path,
            List<String> parts,
            List<Judgement> judgements) {

        MeasureDetails details() {
            return new MeasureDetails(name, description, rule, organisations, baselineDay, dueDay, path, parts);
        }
    }

    /**
     * A measure.
     *
     * @param details as JSON, likewise the judgements
     */
    public record ToldMeasure(
            String code,
            String kind,
            String indicator,
            LocalDate baselineDay,
            LocalDate dueDay,
            String details,
            String judgements) {}

    MeasureFacts() {
        super("measure", 1, Measure.TYPE.topic(), Told.class, ToldMeasure.class);
    }

    @Override
    public List<ToldMeasure> of(Told told) {
        return List.of(new ToldMeasure(
                told.code(),
                told.kind().name(),
                told.indicator(),
                told.baselineDay(),
                told.dueDay(),
                MeasureJson.written(told.details()),
                MeasureJson.written(new Judgements(told.judgements() == null ? List.of() : told.judgements()))));
    }
}
