package org.concordat.programme.support.hostedservice.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.hostedservice.HostedServiceView;
import org.concordat.programme.support.hostedservice.HostingServices;
import org.concordat.programme.support.hostedservice.ServiceDetails;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Hosted services over HTTP. */
@Path("/v1/hosted-services")
@Tag(
        name = "Hosted services",
        description = "What is run once for all who subscribe, such as a warning and advice point")
public class HostedServiceResource {

    private final HostingServices services;
    private final History history;

    HostedServiceResource(HostingServices services, History history) {
        this.services = services;
        this.history = history;
    }

    /** A service that others may subscribe to. */
    public record OpenHostedService(
            @NotBlank @Size(max = 200) @Schema(examples = "Warning, advice and reporting point")
            String name,

            @NotBlank @Size(max = 2000) @Schema(description = "What it does for those who subscribe")
            String purpose,

            @Schema(nullable = true, description = "The organisation that hosts it; the partnership when left out")
            UUID host,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {

        private ServiceDetails details() {
            return new ServiceDetails(name, purpose, host);
        }
    }

    /** A merge patch of a hosted service. */
    public record AmendHostedService(
            @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
            String name,

            @Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
            String purpose,

            @Schema(nullable = true, description = "Null for the partnership itself")
            Optional<UUID> host,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements AmendRequest<ServiceDetails> {

        @Override
        public ServiceDetails applyTo(ServiceDetails present) {
            return new ServiceDetails(
                    MergePatch.kept(name, present.name()),
                    MergePatch.kept(purpose, present.purpose()),
                    MergePatch.merged(host, present.host()));
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "List hosted services", description = "By name.")
    public Page<HostedServiceView> listHostedServices(@BeanParam @Valid PageRequest page) {
        return services.list(page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PUBLISH_ADVISORIES)
    @Operation(summary = "Open a hosted service", description = "Organisations may subscribe to it from now on.")
    public RestResponse<HostedServiceView> openHostedService(@NotNull @Valid OpenHostedService request) {
        HostedServiceView service = services.open(request.details(), request.effective());
        return Answers.created("/v1/hosted-services/" + service.id(), service);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "Read a hosted service", description = "What it is for, and who hosts it.")
    public HostedServiceView getHostedService(@PathParam("id") UUID id) {
        return services.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.PUBLISH_ADVISORIES)
    @Operation(
            summary = "Amend a hosted service",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    public HostedServiceView amendHostedService(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendHostedService request) {
        return services.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "History of a hosted service", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listHostedServiceHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(services.get(id).id(), page);
    }
}
