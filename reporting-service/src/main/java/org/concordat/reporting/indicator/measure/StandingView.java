package org.concordat.reporting.indicator.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.report.Reader;
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

        @JsonIgnore List<Decider> all)
        implements Tabular {

    static final int MOST_SHOWN = 200;

    /** A measure that a composite joins. */
    @Schema(name = "MeasurePart", description = "How a measure stands that another one joins")
    public record PartStanding(
            UUID measure,
            @Schema(maxLength = 50) String code,
            @Schema(maxLength = 200) String name,
            MeasureStatus status,
            MeasureStatus statusAsKnownNow,

            @Size(max = StandingView.MOST_SHOWN)
            @Schema(description = "Who decides it, as of the measure itself: by name, at most 200")
            List<DecidingOrganisation> decidedBy,

            @Schema(description = "How many decide it that the caller may see")
            int decidedByCount) {}

    /** A row of the table: an organisation, and the part that it decides where the measure joins others. */
    public record Decider(
            @Schema(
                    nullable = true,
                    description = "Code of the part that it decides; null where it decides the measure itself")
            String part,

            @JsonUnwrapped DecidingOrganisation organisation) {}

    /**
     * For whom and as of when it is shown.
     *
     * @param boundary the organisation that the caller is bound to; {@code null} for one who may see all
     */
    record For(LocalDate asAt, boolean ahead, Instant knownAt, OrganisationId boundary, LocalDate today) {

        List<DecidingOrganisation> shown(Evaluated evaluated) {
            return new Audience(boundary == null ? Reader.STAFF : Reader.of(boundary.value()), today)
                    .deciding(evaluated);
        }
    }

    static StandingView of(Evaluated evaluated, For whom) {
        Definition measure = evaluated.measure();
        List<DecidingOrganisation> deciding = whom.shown(evaluated);
        return new StandingView(
                measure.id(),
                measure.code(),
                measure.details().name(),
                whom.asAt(),
                whom.ahead(),
                whom.knownAt(),
                measure.dueDay(),
                StandingFigures.of(evaluated),
                evaluated.parts().stream().map(part -> part(part, whom)).toList(),
                evaluated.judgement(),
                first(deciding),
                deciding.size(),
                all(evaluated, whom));
    }

    private static PartStanding part(Evaluated part, For whom) {
        List<DecidingOrganisation> deciding = whom.shown(part);
        return new PartStanding(
                part.measure().id(),
                part.measure().code(),
                part.measure().details().name(),
                part.status(),
                part.asKnownNow(),
                first(deciding),
                deciding.size());
    }

    private static List<DecidingOrganisation> first(List<DecidingOrganisation> deciding) {
        return deciding.subList(0, Math.min(MOST_SHOWN, deciding.size()));
    }

    private static List<Decider> all(Evaluated evaluated, For whom) {
        return Stream.concat(
                        whom.shown(evaluated).stream().map(each -> new Decider(null, each)),
                        evaluated.parts().stream().flatMap(part -> whom.shown(part).stream()
                                .map(each -> new Decider(part.measure().code(), each))))
                .toList();
    }

    @Override
    public Table<Decider> table() {
        return Table.of("%s-%s".formatted(code, asAt), Decider.class, all);
    }
}
