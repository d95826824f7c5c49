package org.concordat.membership.subscription.run.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.run.RunScope;
import org.concordat.membership.subscription.run.SubscriptionRunPreview;
import org.concordat.membership.subscription.run.SubscriptionRunning;
import org.concordat.platform.openapi.RuleOnQuery;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what a subscription run would raise, without raising it. */
@Path("/v1/subscription-run-previews")
@Tag(name = "Subscription runs")
public class SubscriptionRunPreviewResource {

    private final SubscriptionRunning running;

    SubscriptionRunPreviewResource(SubscriptionRunning running) {
        this.running = running;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTION_RUNS)
    @RuleOnQuery("no-published-rate-card: there is no published rate card for the year")
    @Operation(
            summary = "Preview a subscription run",
            description = "Whom a run would invite now, what it would ask, and whom it would skip and why.")
    public SubscriptionRunPreview previewSubscriptionRun(
            @QueryParam("financialYear") @NotNull FinancialYear financialYear,
            @QueryParam("organisationType")
                    @Size(max = 50)
                    @Parameter(description = "Repeat it for several types; all types when left out")
                    List<@Size(max = 50) @KnownCode(of = OrganisationTypes.class) String> organisationTypes,
            @QueryParam("membersOf") @Parameter(description = "Only members of this year") FinancialYear membersOf) {
        return running.preview(new RunScope(financialYear, organisationTypes, membersOf));
    }
}
