package org.concordat.programme.sharing.provider.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.provider.ProviderStatus;
import org.concordat.programme.sharing.provider.RecordingProviders;
import org.concordat.programme.sharing.provider.ServiceProviderFilter;
import org.concordat.programme.sharing.provider.ServiceProviderView;
import org.concordat.programme.sharing.rest.OwnOrganisation;
import org.concordat.programme.sharing.rest.Withdraw;
import org.concordat.programme.sharing.service.Services;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Service providers over HTTP; all read them, and an organisation's user records what its own organisation runs. */
@Path("/v1/service-providers")
@Tag(name = "Needs map")
public class ServiceProviderResource {

    private final RecordingProviders providers;
    private final OwnOrganisation own;
    private final History history;

    ServiceProviderResource(RecordingProviders providers, OwnOrganisation own, History history) {
        this.providers = providers;
        this.own = own;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "List service providers",
            description = "In the order in which they were recorded, narrowed by the filters that are sent.")
    public Page<ServiceProviderView> listServiceProviders(
            @QueryParam("organisation") @Parameter(description = "Only what this organisation runs") UUID organisation,
            @QueryParam("service")
                    @Size(max = 50)
                    @KnownCode(of = Services.class)
                    @Parameter(description = "Only who runs the service with this code")
                    String service,
            @QueryParam("status") @DefaultValue("RECORDED") @Parameter(description = "Only those that stand so")
                    ProviderStatus status,
            @BeanParam @Valid PageRequest page) {
        return providers.list(new ServiceProviderFilter(organisation, service, status), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_SERVICE_PROVIDERS)
    @Operation(
            summary = "Record who runs a service",
            description =
                    "Since a day, and until another. An organisation's user records what its own organisation runs.")
    public RestResponse<ServiceProviderView> recordServiceProvider(@NotNull @Valid RecordServiceProvider request) {
        own.require(request.organisation());
        ServiceProviderView provider =
                providers.record(request.organisation(), request.service(), request.term(), request.effective());
        return Answers.created("/v1/service-providers/" + provider.id(), provider);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "Read who runs a service", description = "With the days between which it does.")
    public ServiceProviderView getServiceProvider(@PathParam("id") UUID id) {
        return providers.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.RECORD_SERVICE_PROVIDERS)
    @Operation(summary = "Amend since or until when", description = "A merge patch: null empties the last day.")
    public ServiceProviderView amendServiceProvider(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendServiceProvider request) {
        own.require(providers.get(id).organisation());
        return providers.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.RECORD_SERVICE_PROVIDERS)
    @Operation(
            summary = "Withdraw that it runs a service",
            description = "For a reason: it never did. An organisation that stops running it gets a last day instead.")
    public RestResponse<ServiceProviderView> withdrawServiceProvider(
            @PathParam("id") UUID id, @NotNull @Valid Withdraw request) {
        own.require(providers.get(id).organisation());
        return RestResponse.ok(providers.withdraw(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "History of a service provider", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listServiceProviderHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(providers.get(id).id(), page);
    }
}
