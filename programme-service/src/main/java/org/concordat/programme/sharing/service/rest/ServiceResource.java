package org.concordat.programme.sharing.service.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.History;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.platform.referencedata.ReferenceListResource;
import org.concordat.programme.sharing.service.Service;
import org.concordat.programme.sharing.service.Services;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Services over HTTP. */
@Path("/v1/services")
@Tag(name = "Services", description = "What organisations do for citizens, by which their needs are met")
@ExampleCsv("""
        code,name,serviceArea
        HANDYPERSON,Handyperson scheme,Housing
        """)
public class ServiceResource
        extends ReferenceListResource<
                Service, ServiceResource.CreateService, ServiceResource.AmendService, ServiceResource.ServiceView> {

    private final Services services;

    ServiceResource(Services services, History history) {
        super(services, history);
        this.services = services;
    }

    /** A service, and the field that it belongs to. */
    @Schema(name = "NewService")
    public record CreateService(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = ReferenceListRequest.CAPITALS,
                    message = "must be capitals, digits and underscores, such as HANDYPERSON")
            @Schema(examples = "HANDYPERSON", description = "Unique, and stays")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Handyperson scheme")
            String name,

            @NotBlank @Size(max = 100) @Schema(examples = "Housing", description = "The field that it belongs to")
            String serviceArea,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** What is to change in a service; what is left out stays. */
    @Schema(name = "ServiceAmendment")
    public record AmendService(
            @Size(max = 100) @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            String name,

            @Size(max = 100) @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            String serviceArea,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** A service as callers see it. */
    @Schema(name = "Service", description = "What organisations do for citizens")
    public record ServiceView(
            @JsonUnwrapped Service.State state,

            @Schema(description = "Grows with each change; also the ETag")
            long version)
            implements HasVersion {}

    @Override
    protected Service created(CreateService request) {
        return new Service(request.code(), request.name(), request.serviceArea());
    }

    @Override
    protected Consumer<Service> change(AmendService request) {
        return services.change(request.name(), request.serviceArea());
    }

    @Override
    protected ServiceView view(Service service) {
        return new ServiceView(service.state(), service.version());
    }
}
