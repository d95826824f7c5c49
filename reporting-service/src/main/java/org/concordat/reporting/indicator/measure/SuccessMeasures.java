package org.concordat.reporting.indicator.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concordat.platform.table.ColumnName;
import org.concordat.platform.table.NoColumn;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the measures of a year stand, and who decides them. */
public record SuccessMeasures(
        @Schema(
                nullable = true,
                description =
                        "The day at whose end they stand so: the day asked for, or the last day of the year, at the"
                                + " latest the day of the last event; null before the first one")
        LocalDate standsOn,

        @Size(max = 10_000) List<MeasureLine> measures)
        implements Figures {

    /** A measure in the report. */
    @Schema(name = "MeasureLine", description = "How a measure stands")
    public record MeasureLine(
            @NoColumn UUID id,

            @ColumnName("measure") @Schema(maxLength = 50, description = "The measure's code")
            String code,

            @ColumnName("measureName") @Schema(maxLength = 200, description = "The measure's name")
            String name,

            @Schema(description = "What says how it stands") MeasureKind kind,

            @Schema(nullable = true, maxLength = 50, description = "Code of the indicator of its rule")
            String indicator,

            @Schema(description = "By the end of this day it is to be met")
            LocalDate dueDay,

            @JsonUnwrapped StandingFigures figures,

            @Size(max = 20_000) @Schema(description = "Who decides it, by name")
            List<DecidingOrganisation> decidedBy,

            @Size(max = MeasureDetails.MOST_PARTS) @Schema(description = "How the measures stand that it joins")
            List<PartLine> parts) {}

    /** A measure that a composite joins. */
    @Schema(name = "MeasureLinePart", description = "How a measure stands that another one joins")
    public record PartLine(
            @NoColumn UUID id,

            @ColumnName("part") @Schema(maxLength = 50, description = "The part's code")
            String code,

            @ColumnName("partName") @Schema(maxLength = 200, description = "The part's name")
            String name,

            @Schema(description = "How it stands; MET is kept from the due day on")
            MeasureStatus status,

            @Schema(description = "The same with all that was revised since; differs from the due day on only")
            MeasureStatus statusAsKnownNow,

            @Size(max = 20_000)
            @Schema(description = "Who decides it, by name; nobody where the part has a line of its own, which says it")
            List<DecidingOrganisation> decidedBy) {}

    /** A part, where the measure that joins it does not stand above it. */
    public record PartRow(
            @Schema(description = "The measure's code") String measure,
            @Schema(description = "The measure's name") String measureName,
            @JsonUnwrapped PartLine line) {}

    /** An organisation that decides a measure or a part of it, where that does not stand above it. */
    public record DecidingRow(
            @Schema(description = "The measure's code") String measure,
            @Schema(description = "The measure's name") String measureName,

            @Schema(nullable = true, description = "The part's code")
            String part,

            @Schema(nullable = true, description = "The part's name")
            String partName,

            @JsonUnwrapped DecidingOrganisation organisation) {}

    static SuccessMeasures none() {
        return new SuccessMeasures(null, List.of());
    }

    /**
     * @param found those that have a line of their own
     * @param shown whose part is shown
     */
    static SuccessMeasures of(LocalDate standsOn, List<Evaluated> found, Audience audience, Predicate<UUID> shown) {
        var lines = new Lines(
                audience, shown, found.stream().map(each -> each.measure().id()).collect(Collectors.toSet()));
        return new SuccessMeasures(standsOn, found.stream().map(lines::of).toList());
    }

    /** @param own ids of the measures that have a line of their own */
    private record Lines(Audience audience, Predicate<UUID> shown, Set<UUID> own) {

        MeasureLine of(Evaluated evaluated) {
            Definition measure = evaluated.measure();
            return new MeasureLine(
                    measure.id(),
                    measure.code(),
                    measure.details().name(),
                    measure.kind(),
                    measure.indicator() == null ? null : measure.indicator().code(),
                    measure.dueDay(),
                    audience.figures(evaluated),
                    deciding(evaluated),
                    evaluated.parts().stream().map(this::part).toList());
        }

        private PartLine part(Evaluated part) {
            Definition measure = part.measure();
            StandingFigures figures = audience.figures(part);
            return new PartLine(
                    measure.id(),
                    measure.code(),
                    measure.details().name(),
                    figures.status(),
                    figures.statusAsKnownNow(),
                    own.contains(measure.id()) ? List.of() : deciding(part));
        }

        private List<DecidingOrganisation> deciding(Evaluated evaluated) {
            return audience.deciding(evaluated).stream()
                    .filter(each -> shown.test(each.organisation()))
                    .toList();
        }
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>();
        for (MeasureLine each : measures) {
            rows.add(each);
            each.decidedBy().forEach(one -> rows.add(new DecidingRow(each.code(), each.name(), null, null, one)));
            for (PartLine part : each.parts()) {
                rows.add(new PartRow(each.code(), each.name(), part));
                part.decidedBy()
                        .forEach(one ->
                                rows.add(new DecidingRow(each.code(), each.name(), part.code(), part.name(), one)));
            }
        }
        return rows;
    }
}
