package org.concordat.reporting.indicator.warning;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who should be offered support: reporting.md, Early warning. */
public record EarlyWarnings(
        @Size(max = 100_000) @Schema(description = "Warnings whose cause showed in a period that ended in the year")
        List<WarningLine> warnings,

        @Size(max = 1000) @Schema(description = "How many there are in each sub-region, by its code")
        List<SubRegionWarnings> subRegions,

        @Schema(description = "All of them") WarningCount total)
        implements Figures {

    @Schema(description = "A warning about an organisation")
    public record WarningLine(
            @Schema(description = "Id of the organisation that should be offered support")
            UUID organisation,

            @ColumnName("organisationName") @Schema(maxLength = 300, description = "What it is called")
            String name,

            @ColumnName("organisationType") @Schema(maxLength = 50, description = "Code of its type")
            String type,

            @Schema(nullable = true, maxLength = 50, description = "Code of its sub-region")
            String subRegion,

            @Schema(maxLength = 50, description = "Code of the indicator")
            String indicator,

            @Schema(description = "WORSENING twice running, or BELOW_FLOOR")
            WarningCause cause,

            @Schema(description = "The first day of the period in which the cause showed")
            LocalDate firstDay,

            @Schema(description = "The last one") LocalDate lastDay,

            @ColumnName("values")
            @Schema(maxLength = 500, description = "The values that show the cause, the oldest first")
            String readings,

            @Schema(description = "Whether support should be offered: OPEN; or it is CLOSED")
            WarningStatus status,

            @Schema(description = "The day on which it opened")
            LocalDate openedOn,

            @Schema(nullable = true, description = "The day on which it closed")
            LocalDate closedOn,

            @Schema(nullable = true, description = "Why it closed: IMPROVED, DECIDED or CORRECTED")
            ClosedBecause closedBecause) {}

    @Schema(description = "How many warnings there are in a sub-region")
    public record SubRegionWarnings(
            @Schema(nullable = true, maxLength = 50, description = "Code of its sub-region")
            String subRegion,

            @Schema(description = "How many are open") int open,
            @Schema(description = "How many are closed") int closed) {}

    @Schema(description = "How many warnings there are")
    public record WarningCount(
            @Schema(description = "How many are open") int open,
            @Schema(description = "How many are closed") int closed) {}

    static EarlyWarnings of(List<WarningLine> lines) {
        var bySubRegion = lines.stream()
                .filter(line -> line.subRegion() != null)
                .collect(Collectors.groupingBy(WarningLine::subRegion, TreeMap::new, Collectors.toList()));
        var subRegions = new ArrayList<SubRegionWarnings>();
        bySubRegion.forEach((code, its) -> subRegions.add(
                new SubRegionWarnings(code, count(its, WarningStatus.OPEN), count(its, WarningStatus.CLOSED))));
        return new EarlyWarnings(
                lines,
                subRegions,
                new WarningCount(count(lines, WarningStatus.OPEN), count(lines, WarningStatus.CLOSED)));
    }

    private static int count(List<WarningLine> lines, WarningStatus status) {
        return (int) lines.stream().filter(line -> line.status() == status).count();
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(warnings);
        rows.addAll(subRegions);
        rows.add(total);
        return rows;
    }
}
