package org.concordat.reporting.indicator.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.region.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a measure stands and who decides it. As a table it lists all who do, and in JSON the first of them. */
@Schema(name = "MeasureStanding", description = "How a measure stands at the end of a day, and who decides it")
public record StandingView(
        UUID measure,
        @Schema(maxLength = 50) String code,
        @Schema(maxLength = 200) String name,

        @Schema(description = "The day at whose end it is true")
        LocalDate asAt,

        @Schema(description = "Whether that day is still to come: then it shows what is known to be true by then")
        boolean ahead,

        @Schema(
                nullable = true,
                description = "The instant by which it was recorded; null for all that is known by now")
        Instant knownAt,

        LocalDate dueDay,
        @JsonUnwrapped StandingFigures figures,

        @Size(max = MeasureDetails.MOST_PARTS) @Schema(description = "How the measures stand that it joins")
        List<PartStanding> parts,

        @Schema(nullable = true, description = "The judgement that says how it stands")
        Judgement judgement,

        @Size(max = StandingView.MOST_SHOWN)
        @Schema(
                description =
                        "By name, at most 200; ask for CSV to see all. Whoever acts for an organisation sees its own,"
                                + " and of others those whose value is visible")
        List<DecidingOrganisation> decidedBy,

        @Schema(description = "How many decide it that the caller may see")
        int decidedByCount,

        @JsonIgnore List<DecidingOrganisation> all)
        implements Tabular {

    static final int MOST_SHOWN = 200;

    /** A measure that a composite joins. */
    @Schema(name = "MeasurePart", description = "How a measure stands that another one joins")
    public record PartStanding(
            UUID measure,
            @Schema(maxLength = 50) String code,
            @Schema(maxLength = 200) String name,
            MeasureStatus status,
            MeasureStatus statusAsKnownNow) {}

    /**
     * For whom and as of when it is shown.
     *
     * @param boundary the organisation that the caller is bound to; {@code null} for one who may see all
     */
    record For(LocalDate asAt, boolean ahead, Instant knownAt, OrganisationId boundary, LocalDate today) {

        /** "Visible from when (before: owner and staff)": reporting.md, Observation. */
        boolean sees(Deciding deciding) {
            LocalDate visibleFrom = deciding.participant().now().visibleFrom();
            return boundary == null
                    || boundary.value().equals(deciding.participant().organisation())
                    || visibleFrom != null && !visibleFrom.isAfter(today);
        }

        DecidingOrganisation shown(Deciding deciding) {
            DecidingOrganisation all = DecidingOrganisation.of(deciding);
            boolean own = boundary == null || boundary.value().equals(all.organisation());
            return own
                    ? all
                    : new DecidingOrganisation(
                            all.organisation(), all.name(), all.why(), all.value(), all.needed(), all.lastDay(), null);
        }
    }

    static StandingView of(Evaluated evaluated, For whom) {
        Definition measure = evaluated.measure();
        List<DecidingOrganisation> deciding = evaluated.finding() == null
                ? List.of()
                : evaluated.finding().deciding().stream()
                        .filter(whom::sees)
                        .map(whom::shown)
                        .toList();
        return new StandingView(
                measure.id(),
                measure.code(),
                measure.details().name(),
                whom.asAt(),
                whom.ahead(),
                whom.knownAt(),
                measure.dueDay(),
                StandingFigures.of(evaluated),
                evaluated.parts().stream().map(StandingView::part).toList(),
                evaluated.judgement(),
                deciding.subList(0, Math.min(MOST_SHOWN, deciding.size())),
                deciding.size(),
                deciding);
    }

    private static PartStanding part(Evaluated part) {
        return new PartStanding(
                part.measure().id(),
                part.measure().code(),
                part.measure().details().name(),
                part.status(),
                part.asKnownNow());
    }

    @Override
    public Table<DecidingOrganisation> table() {
        return Table.of("%s-%s".formatted(code, asAt), DecidingOrganisation.class, all);
    }
}
