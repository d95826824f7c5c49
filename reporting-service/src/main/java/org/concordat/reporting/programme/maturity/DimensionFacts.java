package org.concordat.reporting.programme.maturity;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.reporting.known.DatedFacts;

/** What the editions of questionnaires ask about. */
@Singleton
public class DimensionFacts extends DatedFacts<DimensionFacts.Questionnaire, DimensionFacts.AskedDimension> {

    /** What programme tells of an edition of a questionnaire. */
    public record Questionnaire(
            @NotNull UUID id,
            @NotNull String code,
            @NotNull Integer edition,
            @NotNull String kind,
            List<@Valid Dimension> dimensions) {

        public Questionnaire {
            dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        }
    }

    /** A part of what is asked about. */
    public record Dimension(@NotNull String code, @NotNull String name) {}

    /**
     * A dimension of an edition.
     *
     * @param kind MATURITY, or COMPETENCY, which is divided by role and not by sub-region
     * @param place among the dimensions
     */
    public record AskedDimension(
            UUID questionnaire, String code, int edition, String kind, int place, String dimension, String name) {}

    DimensionFacts() {
        super("asked_dimension", 1, "programme.questionnaires", Questionnaire.class, AskedDimension.class);
    }

    @Override
    public List<AskedDimension> of(Questionnaire told) {
        return IntStream.range(0, told.dimensions().size())
                .mapToObj(place -> new AskedDimension(
                        told.id(),
                        told.code(),
                        told.edition(),
                        told.kind(),
                        place,
                        told.dimensions().get(place).code(),
                        told.dimensions().get(place).name()))
                .toList();
    }
}
