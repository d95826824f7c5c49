package org.concordat.funding.application.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.application.application.ApplicationView;
import org.concordat.funding.application.application.Recommendation;
import org.concordat.funding.application.application.RecommendationKind;
import org.concordat.funding.application.application.Recommending;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What officers recommend, over HTTP. */
@Path("/v1/applications/{id}/recommendation")
@Tag(name = "Applications")
public class RecommendationResource {

    private final Recommending recommending;

    RecommendationResource(Recommending recommending) {
        this.recommending = recommending;
    }

    /** What the body should do with an application. */
    public record RecommendApplication(
            @NotNull RecommendationKind kind,

            @Schema(description = "What to approve: above zero for FUND, perhaps for RESERVE, left out for REJECT")
            Money amount,

            @Min(1) @Max(10000) @Schema(description = "Place in the reserve list, for RESERVE alone", examples = "1")
            Integer place,

            LocalDate effectiveOn,

            @NotBlank @Size(max = 2000) @Schema(description = "On what grounds; names no person")
            String reason)
            implements DatedRequest {

        Recommendation recommendation() {
            return new Recommendation(kind, amount, place, reason);
        }
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.RECOMMEND_APPLICATIONS)
    @Operation(
            summary = "Recommend a decision",
            description =
                    "Recommends to the body to fund an assessed application, to keep it in reserve or to reject it."
                            + " It may be recommended anew until it is decided.")
    public RestResponse<ApplicationView> recommendApplication(
            @PathParam("id") UUID id, @NotNull @Valid RecommendApplication request) {
        return RestResponse.ok(
                ApplicationView.of(recommending.recommend(id, request.recommendation(), request.effective())));
    }
}
