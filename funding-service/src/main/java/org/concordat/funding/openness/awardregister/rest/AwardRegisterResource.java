package org.concordat.funding.openness.awardregister.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.award.award.AwardStatus;
import org.concordat.funding.call.call.CallId;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.openness.awardregister.AwardRegister;
import org.concordat.funding.openness.awardregister.AwardRegisterFilter;
import org.concordat.funding.openness.awardregister.RegisteredAward;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public register of awards over HTTP. */
@Path("/v1/award-register")
@Tag(name = "Award register", description = "All awards that were accepted, as everybody may see them")
public class AwardRegisterResource {

    private final AwardRegister register;

    AwardRegisterResource(AwardRegister register) {
        this.register = register;
    }

    @GET
    @PermissionsAllowed(Rights.READ_AWARD_REGISTER)
    @Operation(
            summary = "List the register of awards",
            description =
                    "All awards, from the acceptance on and whatever became of them; the latest decided first. Who had an"
                            + " award before another organisation took it over stays named. It shows what is true now.")
    public Page<RegisteredAward> listRegisteredAwards(
            @QueryParam("fund") @Parameter(description = "Only awards from this fund") FundId fund,
            @QueryParam("call") @Parameter(description = "Only awards of this call") CallId call,
            @QueryParam("recipient") @Parameter(description = "Only awards that this organisation has or had")
                    OrganisationId recipient,
            @QueryParam("financialYear") @Parameter(description = "Only awards with money for this year")
                    FinancialYear financialYear,
            @QueryParam("subRegion")
                    @Parameter(description = "Only awards that draw on the share of this sub-region, or of REGIONAL")
                    @Size(max = 50)
                    String subRegion,
            @QueryParam("status") @Parameter(description = "Only awards that stand so") AwardStatus status,
            @QueryParam("from") @Parameter(description = "Only awards decided on this day or later") LocalDate from,
            @QueryParam("to") @Parameter(description = "Only awards decided on this day or before") LocalDate to,
            @BeanParam @Valid PageRequest page) {
        var decided = new AwardRegisterFilter.Days(from, to);
        return register.list(
                AwardRegisterFilter.of(fund, call, recipient, financialYear, subRegion, status, decided), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_AWARD_REGISTER)
    @Operation(
            summary = "Read an award in the register",
            description = "One award. An offer that is not accepted yet is not found here.")
    public RegisteredAward getRegisteredAward(@PathParam("id") UUID id) {
        return register.get(id);
    }
}
