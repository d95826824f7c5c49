package org.concordat.funding.award.award.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.award.award.AwardView;
import org.concordat.funding.award.award.ManagingAwards;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Waivers of overdue highlight reports over HTTP. */
@Path("/v1/awards/{id}/report-waivers")
@Tag(name = "Awards", description = "What was promised to whom, how it is paid and what became of it")
public class ReportWaiverResource {

    private final ManagingAwards managing;

    ReportWaiverResource(ManagingAwards managing) {
        this.managing = managing;
    }

    /** That claims are taken although a report is overdue. */
    public record WaiveReport(
            @NotNull @Schema(description = "The last day on which claims are taken without it")
            LocalDate until,

            LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String reason)
            implements DatedRequest {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(
            summary = "Waive an overdue highlight report",
            description =
                    "Until a day, with a reason. It is of the report that is overdue: the next one blocks claims again.")
    public RestResponse<AwardView> waiveReport(@PathParam("id") UUID id, @NotNull @Valid WaiveReport request) {
        return RestResponse.ok(managing.waiveReport(id, request.until(), request.effective()));
    }
}
