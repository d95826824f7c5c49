package org.concordat.funding.application.assessment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.assessment.Combination;
import org.concordat.funding.application.assessment.FundingWhatIf;
import org.concordat.funding.application.assessment.Ranking;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a call's money would pay for, over HTTP. */
@Path("/v1/calls/{id}/funding-what-ifs")
@Tag(name = "Assessments")
public class FundingWhatIfResource {

    private final Ranking ranking;

    FundingWhatIfResource(Ranking ranking) {
        this.ranking = ranking;
    }

    /** The combinations that are to be compared. */
    public record CompareCombinations(
            @Schema(description = "What there is to spend; what of the budget is not approved yet when left out")
            Money headroom,

            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid SentCombination> combinations) {}

    /** A way to spend what the call has left, as it is sent. */
    @Schema(name = "SentCombination")
    public record SentCombination(
            @NotBlank @Size(max = 100) @Schema(examples = "Without the two largest")
            String name,

            @Size(max = 2000)
            @Schema(description = "Applications that are funded before all others, whatever their rank")
            List<@NotNull UUID> include,

            @Size(max = 2000) @Schema(description = "Applications that are not funded")
            List<@NotNull UUID> exclude,

            @Schema(
                    defaultValue = "false",
                    description =
                            "True to fund nothing below the first that does not fit; otherwise the next that fits is")
            Boolean stopsAtMisfit) {

        Combination combination() {
            return new Combination(
                    name,
                    include == null ? Set.of() : Set.copyOf(include),
                    exclude == null ? Set.of() : Set.copyOf(exclude),
                    Boolean.TRUE.equals(stopsAtMisfit));
        }
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.READ_RANKINGS)
    @Operation(
            summary = "Compare what the money would pay for",
            description = "Goes down the ranking and funds what fits, for each combination side by side. An application"
                    + " takes what is recommended, or else what it asks. Nothing is stored.")
    public RestResponse<FundingWhatIf> compareCombinations(
            @PathParam("id") UUID id, @NotNull @Valid CompareCombinations request) {
        return RestResponse.ok(ranking.whatIf(
                id,
                request.headroom(),
                request.combinations().stream()
                        .map(SentCombination::combination)
                        .toList()));
    }
}
