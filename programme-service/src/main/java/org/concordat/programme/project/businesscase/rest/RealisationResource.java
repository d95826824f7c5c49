package org.concordat.programme.project.businesscase.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Figures;
import org.concordat.programme.project.businesscase.BenefitId;
import org.concordat.programme.project.businesscase.BusinessCaseView;
import org.concordat.programme.project.businesscase.MakingTheCase;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What came of benefits, over HTTP. */
@Path("/v1/projects/{id}/business-case/benefits/{benefit}/realisations")
@Tag(name = "Business cases")
public class RealisationResource {

    private final MakingTheCase making;
    private final VisibleProjects visible;

    RealisationResource(MakingTheCase making, VisibleProjects visible) {
        this.making = making;
        this.visible = visible;
    }

    /** What came of a benefit in a year. */
    public record RecordRealisation(
            @NotNull FinancialYear financialYear,

            @NotNull
            @Size(max = 20)
            @Pattern(regexp = Figures.NOTATION, message = "is a decimal number of zero or more, like 626000 or 2.5")
            @Schema(examples = "9500.50", description = "On the benefit's scale, for the year as a whole")
            String realised,

            @NotBlank @Size(max = 500) @Schema(description = "Where the evidence can be read")
            String evidence,

            @Schema(nullable = true, description = "The day of the record; today when absent")
            LocalDate recordedOn,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {

        @Override
        public LocalDate ownDay() {
            return recordedOn;
        }

        private MakingTheCase.Came came() {
            return new MakingTheCase.Came(financialYear, BenefitRequest.figure(realised), evidence);
        }
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.REPORT_ON_PROJECTS)
    @Operation(
            summary = "Record what came of a benefit",
            description = "In a financial year, with evidence; the last record of a year counts and those before are"
                    + " kept. Until the benefit's review date, also once the project is closed.")
    public RestResponse<BusinessCaseView> realiseBenefit(
            @PathParam("id") ProjectId project,
            @PathParam("benefit") BenefitId benefit,
            @NotNull @Valid RecordRealisation request) {
        return RestResponse.ok(making.realise(visible.id(project), benefit, request.came(), request.effective()));
    }
}
