package org.concordat.reporting.indicator.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
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
            List<DecidingOrganisation> decidedBy) {}

    /** An organisation that decides a measure, where the measure does not stand above it. */
    public record DecidingRow(
            @Schema(description = "The measure's code") String measure,
            @Schema(description = "The measure's name") String measureName,
            @JsonUnwrapped DecidingOrganisation organisation) {}

    /** @param shown whose part is shown */
    static SuccessMeasures of(LocalDate standsOn, List<Evaluated> found, Predicate<UUID> shown) {
        return new SuccessMeasures(
                standsOn, found.stream().map(each -> line(each, shown)).toList());
    }

    private static MeasureLine line(Evaluated evaluated, Predicate<UUID> shown) {
        Definition measure = evaluated.measure();
        List<Deciding> deciding =
                evaluated.finding() == null ? List.of() : evaluated.finding().deciding();
        return new MeasureLine(
                measure.id(),
                measure.code(),
                measure.details().name(),
                measure.kind(),
                measure.indicator() == null ? null : measure.indicator().code(),
                measure.dueDay(),
                StandingFigures.of(evaluated),
                deciding.stream()
                        .filter(each -> shown.test(each.participant().organisation()))
                        .map(DecidingOrganisation::of)
                        .toList());
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>();
        for (MeasureLine each : measures) {
            rows.add(each);
            each.decidedBy().forEach(one -> rows.add(new DecidingRow(each.code(), each.name(), one)));
        }
        return rows;
    }
}
