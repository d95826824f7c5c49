package org.concordat.reporting.programme.deliverable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.table.ColumnName;
import org.concordat.platform.table.NoColumn;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "Deliverables of an activity: unit, planned per year (practitioner events 5, training courses 4, councils visited:
 * all), done = counted from events and visits here, or entered with evidence": programme.md, Money.
 */
public record Deliverables(
        @Schema(nullable = true, maxLength = 50, description = "The one programme asked for; null for all")
        String programme,

        @Size(max = 1000) List<ProgrammePromises> programmes,

        @Schema(description = "All programmes listed") PromiseCount total)
        implements Figures {

    @Schema(description = "What the activities of one programme promise for the year")
    public record ProgrammePromises(
            @NoColumn UUID id,

            @ColumnName("programme") @Schema(maxLength = 50, description = "The programme's code")
            String code,

            @ColumnName("programmeName") @Schema(maxLength = 200, description = "The programme's name")
            String name,

            @JsonUnwrapped PromiseCount count,
            @Size(max = 1000) List<DeliverableLine> deliverables) {}

    /** Units differ, so that no sum over them means anything: what can be counted are promises. */
    @Schema(description = "How many deliverables are promised, and of how many nothing is missing")
    public record PromiseCount(
            @Schema(description = "How many deliverables are promised")
            int promised,

            @Schema(description = "How many of them have no shortfall")
            int kept) {

        static PromiseCount of(List<PromiseLine> lines) {
            return new PromiseCount(lines.size(), (int) lines.stream()
                    .filter(line -> line.deliverable().shortfall() == 0)
                    .count());
        }
    }

    @Schema(description = "What an activity promises for the year, and how much of it was done")
    public record DeliverableLine(
            @NoColumn UUID activity,

            @ColumnName("activity") @Schema(maxLength = 500, description = "The activity's title")
            String title,

            @Schema(maxLength = 50, description = "What is counted")
            String unit,

            @Schema(
                    maxLength = 50,
                    description = "EVENTS of the activity that were held, its VISITS, or ENTRIES made with evidence")
            String countedFrom,

            @Schema(description = "A NUMBER, ALL_COUNCILS of the year's first day once each, or ONE_PER_SUB_REGION")
            Target target,

            @Schema(description = "How many are promised: the number, or how many councils or sub-regions there are")
            int planned,

            @Schema(description = "How many were done, or how many of the councils or sub-regions were reached")
            int done,

            @Schema(description = "planned - done; 0 when more was done")
            int shortfall,

            @Size(max = 1000) List<UnreachedPart> unreached) {

        public static DeliverableLine of(
                UUID activity,
                String title,
                String unit,
                String countedFrom,
                Target target,
                int planned,
                int done,
                List<UnreachedPart> unreached) {
            int shortfall = Math.max(0, planned - done);
            return new DeliverableLine(
                    activity, title, unit, countedFrom, target, planned, done, shortfall, List.copyOf(unreached));
        }
    }

    @Schema(description = "A council that got nothing, or a sub-region where nobody did")
    public record UnreachedPart(
            @Schema(nullable = true, description = "Id of the council that got nothing; null for a sub-region")
            UUID organisation,

            @Schema(nullable = true, maxLength = 300, description = "What that council is called")
            String organisationName,

            @Schema(nullable = true, maxLength = 50, description = "Code of its sub-region, or of the one left out")
            String subRegion) {}

    /** A deliverable with the programme that it belongs to. */
    public record PromiseLine(UUID programme, String code, String name, DeliverableLine deliverable) {}

    /** A deliverable where its programme does not stand above it. */
    public record DeliverableRow(
            @Schema(description = "The programme's code") String programme,
            @Schema(description = "The programme's name") String programmeName,
            @JsonUnwrapped DeliverableLine deliverable) {}

    /** Whom a deliverable did not reach. */
    public record UnreachedRow(
            @Schema(description = "The programme's code") String programme,
            @Schema(description = "The programme's name") String programmeName,
            @Schema(description = "The activity's title") String activity,
            @Schema(description = "What is counted") String unit,
            @JsonUnwrapped UnreachedPart part) {}

    static Deliverables of(String programme, List<PromiseLine> lines) {
        var byProgramme = lines.stream()
                .collect(Collectors.groupingBy(PromiseLine::programme, LinkedHashMap::new, Collectors.toList()));
        return new Deliverables(
                programme,
                byProgramme.values().stream().map(Deliverables::promises).toList(),
                PromiseCount.of(lines));
    }

    private static ProgrammePromises promises(List<PromiseLine> lines) {
        PromiseLine first = lines.get(0);
        return new ProgrammePromises(
                first.programme(),
                first.code(),
                first.name(),
                PromiseCount.of(lines),
                lines.stream().map(PromiseLine::deliverable).toList());
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>();
        for (ProgrammePromises each : programmes) {
            rows.add(each);
            for (DeliverableLine line : each.deliverables()) {
                rows.add(new DeliverableRow(each.code(), each.name(), line));
                line.unreached()
                        .forEach(part ->
                                rows.add(new UnreachedRow(each.code(), each.name(), line.title(), line.unit(), part)));
            }
        }
        rows.add(total);
        return rows;
    }
}
