package org.concordat.programme.benefit.saving.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.benefit.saving.Comparing;
import org.concordat.programme.benefit.saving.PossibleDuplicateView;
import org.concordat.programme.benefit.saving.SavingId;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may be one saving, over HTTP. */
@Path("/v1/possible-duplicate-savings")
@Tag(name = "Savings")
public class PossibleDuplicateResource {

    private final Comparing comparing;

    PossibleDuplicateResource(Comparing comparing) {
        this.comparing = comparing;
    }

    @GET
    @PermissionsAllowed(Rights.VALIDATE_SAVINGS)
    @Operation(
            summary = "List savings that may be one",
            description = "Pairs of one organisation, service area and kind that share a financial year, of which"
                    + " nobody has decided yet.")
    public Page<PossibleDuplicateView> listPossibleDuplicates(
            @QueryParam("saving") @Parameter(description = "Only pairs that this saving is one of") SavingId saving,
            @QueryParam("organisation") @Parameter(description = "Only savings of this organisation")
                    OrganisationId organisation,
            @BeanParam @Valid PageRequest page) {
        return comparing.possible(saving, organisation, page);
    }
}
