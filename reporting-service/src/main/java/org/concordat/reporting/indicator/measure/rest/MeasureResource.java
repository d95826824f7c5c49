package org.concordat.reporting.indicator.measure.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
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
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.reporting.indicator.measure.KeepingMeasures;
import org.concordat.reporting.indicator.measure.MeasureFilter;
import org.concordat.reporting.indicator.measure.MeasureKind;
import org.concordat.reporting.indicator.measure.MeasureSummaryView;
import org.concordat.reporting.indicator.measure.MeasureView;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Measures over HTTP, for the partnership and its organisations. */
@Path("/v1/measures")
@Tag(name = "Measures", description = "What is to be met until when, how it stands, and who decides it")
public class MeasureResource {

    private final KeepingMeasures measures;
    private final History history;

    MeasureResource(KeepingMeasures measures, History history) {
        this.measures = measures;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "List measures", description = "By code.")
    public Page<MeasureSummaryView> listMeasures(
            @QueryParam("indicator") @Size(max = 50) @Parameter(description = "Only measures of this indicator")
                    String indicator,
            @QueryParam("kind") @Parameter(description = "Only measures of this kind") MeasureKind kind,
            @QueryParam("dueFrom") @Parameter(description = "Only measures that are due on this day or later")
                    LocalDate dueFrom,
            @QueryParam("dueUntil") @Parameter(description = "Only measures that are due on this day or before")
                    LocalDate dueUntil,
            @BeanParam @Valid PageRequest page) {
        return measures.list(new MeasureFilter(indicator, kind, dueFrom, dueUntil), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Set a measure",
            description =
                    "A rule over an indicator and a set of organisations, measures joined by AND or OR, or what a body"
                            + " judges; with the day on which it is due. Code, kind and indicator stay.")
    public RestResponse<MeasureView> createMeasure(@NotNull @Valid CreateMeasure request) {
        MeasureView measure = measures.set(request.measure(), request.effective());
        return Answers.created("/v1/measures/" + measure.id(), measure);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Read a measure", description = "With its rule, its path and what bodies judged.")
    public MeasureView getMeasure(@PathParam("id") UUID id) {
        return measures.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Amend a measure",
            description =
                    "A merge patch: what is left out stays, what is sent replaces. A rule is replaced as a whole.")
    public MeasureView amendMeasure(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendMeasure request) {
        return measures.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Path("/{id}/judgements")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.JUDGE_MEASURES)
    @Operation(
            summary = "Record a judgement",
            description = "How a body judged a measure of kind JUDGEMENT, why, and on which day. Judgements stay.")
    public RestResponse<MeasureView> judgeMeasure(@PathParam("id") UUID id, @NotNull @Valid JudgeMeasure request) {
        return Answers.created(
                "/v1/measures/" + id,
                measures.judge(id, request.status(), request.body(), request.judgedOn(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "History of a measure", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listMeasureHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getMeasure(id).id(), page);
    }
}
