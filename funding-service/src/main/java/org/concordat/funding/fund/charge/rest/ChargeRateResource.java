package org.concordat.funding.fund.charge.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.funding.fund.charge.ChargeRate;
import org.concordat.funding.fund.charge.ChargeRateView;
import org.concordat.funding.fund.charge.SettingChargeRates;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What a fund's charges are worked out from, over HTTP. */
@Path("/v1/funds/{id}/charge-rates")
@Tag(name = "Charges", description = "What the accountable body takes from a fund for its work")
public class ChargeRateResource {

    private final SettingChargeRates setting;
    private final History history;
    private final Caller caller;

    ChargeRateResource(SettingChargeRates setting, History history, Caller caller) {
        this.setting = setting;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "List a fund's charge rates", description = "By financial year.")
    public Page<ChargeRateView> listChargeRates(@PathParam("id") FundId id, @BeanParam @Valid PageRequest page) {
        return setting.list(id, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.SET_CHARGES)
    @Operation(
            summary = "Set a charge rate",
            description = "Says what the accountable body charges the fund for a year. Somebody else posts the charge.")
    public RestResponse<ChargeRateView> setChargeRate(
            @PathParam("id") FundId id, @NotNull @Valid SetChargeRate request) {
        ChargeRate rate = setting.set(id, request.financialYear(), request.terms(), request.effective(), caller.id());
        return Answers.created(
                "/v1/funds/%s/charge-rates/%s".formatted(id.value(), rate.financialYear()), ChargeRateView.of(rate));
    }

    @GET
    @Path("/{financialYear}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a charge rate", description = "What the charge of a year is worked out from.")
    public ChargeRateView getChargeRate(
            @PathParam("id") FundId id, @PathParam("financialYear") FinancialYear financialYear) {
        return ChargeRateView.of(setting.get(id, financialYear));
    }

    @PATCH
    @Path("/{financialYear}")
    @PermissionsAllowed(Rights.SET_CHARGES)
    @Operation(
            summary = "Amend a charge rate",
            description = "Merge patch of share or amount. What is charged already stays until it is reversed.")
    public ChargeRateView amendChargeRate(
            @PathParam("id") FundId id,
            @PathParam("financialYear") FinancialYear financialYear,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendChargeRate request) {
        return ChargeRateView.of(
                setting.amend(id, financialYear, rate -> request.amendment(rate, ifMatch), caller.id()));
    }

    @GET
    @Path("/{financialYear}/history")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "History of a charge rate", description = "Oldest first.")
    public Page<HistoryEntry> listChargeRateHistory(
            @PathParam("id") FundId id,
            @PathParam("financialYear") FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        return history.of(setting.get(id, financialYear).id(), page);
    }
}
