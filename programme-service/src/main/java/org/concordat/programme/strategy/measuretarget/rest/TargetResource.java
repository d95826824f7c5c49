package org.concordat.programme.strategy.measuretarget.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Figures;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.strategy.measure.SuccessMeasures;
import org.concordat.programme.strategy.measuretarget.Asked;
import org.concordat.programme.strategy.measuretarget.SettingTargets;
import org.concordat.programme.strategy.measuretarget.Target;
import org.concordat.programme.strategy.measuretarget.TargetSummaryView;
import org.concordat.programme.strategy.measuretarget.TargetView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Targets over HTTP. */
@Path("/v1/targets")
@Tag(name = "Targets", description = "What success measures are to reach by a year, version by version")
public class TargetResource {

    private final SettingTargets setting;
    private final History history;

    TargetResource(SettingTargets setting, History history) {
        this.setting = setting;
        this.history = history;
    }

    /** Another version of a target. */
    public record ReviseTarget(
            @NotBlank @Size(max = 500) @Schema(description = "Who asks for it, and where it can be read")
            String source,

            @NotNull
            @Size(max = 20)
            @Pattern(regexp = Figures.NOTATION, message = "is a decimal number of zero or more, like 4113000 or 2.5")
            @Schema(examples = "4500000", description = "In the target's unit")
            String figure,

            @Valid
            @Size(max = Target.MOST_PARTS)
            @Schema(description = "What it asks of each sub-region; of the region as a whole when absent")
            List<@NotNull PartRequest> apportionment,

            @Schema(nullable = true) LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason)
            implements DatedRequest {

        Asked asked() {
            return new Asked(source, new BigDecimal(figure), PartRequest.apportionment(apportionment));
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_STRATEGY)
    @Operation(summary = "List targets", description = "By code.")
    public Page<TargetSummaryView> listTargets(
            @QueryParam("successMeasure")
                    @Size(max = 50)
                    @KnownCode(of = SuccessMeasures.class)
                    @Parameter(description = "Only those for this success measure")
                    String successMeasure,
            @QueryParam("financialYear") @Parameter(description = "Only those that are to be reached by this year")
                    FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        return setting.list(successMeasure, financialYear, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_STRATEGY)
    @Operation(
            summary = "Set a target",
            description = "For a success measure, with its source and what it asks of each sub-region.")
    public RestResponse<TargetView> setTarget(@NotNull @Valid SetTarget request) {
        TargetView target = setting.set(request.code(), request.details(), request.asked(), request.effective());
        return Answers.created("/v1/targets/" + target.state().id(), target);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_STRATEGY)
    @Operation(summary = "Read a target", description = "With all its versions; the last one counts.")
    public TargetView getTarget(@PathParam("id") UUID id) {
        return setting.get(id);
    }

    @POST
    @Path("/{id}/versions")
    @Idempotent
    @PermissionsAllowed(Rights.CHANGE_STRATEGY)
    @Operation(
            summary = "Revise a target",
            description = "Adds a version with its own source, figure and apportionment. Those before stay readable.")
    public RestResponse<TargetView> reviseTarget(@PathParam("id") UUID id, @NotNull @Valid ReviseTarget request) {
        return RestResponse.ok(setting.revise(id, request.asked(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_STRATEGY)
    @Operation(summary = "History of a target", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listTargetHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(setting.get(id).state().id(), page);
    }
}
