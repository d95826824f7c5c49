package org.concordat.membership.register.statistic.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.statistic.KeepingStatistics;
import org.concordat.membership.register.statistic.StatisticDetails;
import org.concordat.membership.register.statistic.StatisticKey;
import org.concordat.membership.register.statistic.StatisticView;
import org.concordat.membership.register.statistic.Statistics;
import org.concordat.membership.register.statistickind.StatisticKinds;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.referencedata.KnownCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Figures about organisations over HTTP. */
@Path("/v1/organisation-statistics")
@Tag(name = "Organisation statistics", description = "Figures about organisations, such as their population")
public class StatisticResource {

    private final KeepingStatistics keeping;
    private final History history;

    StatisticResource(KeepingStatistics keeping, History history) {
        this.keeping = keeping;
        this.history = history;
    }

    /** A new figure, effective from the day on which it is true. */
    public record RecordStatistic(
            @NotNull UUID organisation,

            @NotBlank @Size(max = 50) @Schema(examples = "POPULATION", description = "Code of a statistic kind")
            String kind,

            @NotNull @Schema(description = "The day on which the figure is true; one that has come")
            LocalDate trueOn,

            @NotNull @Min(0) @Max(StatisticDetails.MOST) @Schema(examples = "490300", description = "A whole number")
            Long figure,

            @NotBlank @Size(max = 200) @Schema(examples = "ONS mid-year estimate 2007")
            String source,

            @Size(max = 2000) String reason) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Record a figure about an organisation",
            description = "Adds a figure with its source and its day; a kind has one for each day.")
    public RestResponse<StatisticView> recordOrganisationStatistic(@NotNull @Valid RecordStatistic request) {
        StatisticView recorded = keeping.record(
                new StatisticKey(request.organisation(), request.kind()),
                new StatisticDetails(request.trueOn(), request.figure(), request.source()),
                request.reason());
        return Answers.created("/v1/organisation-statistics/" + recorded.id(), recorded);
    }

    @GET
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(
            summary = "List figures about organisations",
            description =
                    "Figures in the order they were recorded, narrowed by the filters that are sent; with asAt the"
                            + " newest of each organisation and kind by then.")
    public Page<StatisticView> listOrganisationStatistics(
            @QueryParam("organisation") @Parameter(description = "An organisation's id") UUID organisation,
            @QueryParam("kind")
                    @Size(max = 50)
                    @KnownCode(of = StatisticKinds.class)
                    @Parameter(description = "Code of a statistic kind")
                    String kind,
            @QueryParam("asAt") @Parameter(description = "The newest that are true on this day or before it")
                    LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        return keeping.list(new Statistics.Filter(organisation, kind, asAt), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(summary = "Read a figure about an organisation", description = "Reads one figure.")
    public StatisticView getOrganisationStatistic(@PathParam("id") UUID id) {
        return keeping.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Correct a figure about an organisation",
            description = "Changes what is sent. A newer figure is not a correction; record it for its own day.")
    public StatisticView correctOrganisationStatistic(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CorrectStatistic request) {
        return keeping.correct(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(summary = "History of a figure", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listOrganisationStatisticHistory(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(keeping.get(id).id(), page);
    }
}
