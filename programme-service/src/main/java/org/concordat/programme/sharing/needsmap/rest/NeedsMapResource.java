package org.concordat.programme.sharing.needsmap.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.needsmap.MappingNeeds;
import org.concordat.programme.sharing.needsmap.NeedOnMap;
import org.concordat.programme.sharing.needsmap.SharedService;
import org.concordat.programme.sharing.needsmap.UnownedNeed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The needs map over HTTP. */
@Path("/v1/needs-map")
@Tag(name = "Needs map")
public class NeedsMapResource {

    private final MappingNeeds mapping;

    NeedsMapResource(MappingNeeds mapping) {
        this.mapping = mapping;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "Map needs to services and organisations",
            description =
                    "Each need, the services that meet it, and the organisations that run them on a day. In the order"
                            + " in which the needs were recorded.")
    public Page<NeedOnMap> listNeedsOnMap(@BeanParam @Valid NeedsMapQuery query, @BeanParam @Valid PageRequest page) {
        return mapping.needs(query.asked(), page);
    }

    @GET
    @Path("/shared-services")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "List services that several needs share",
            description = "Each with the needs that it meets, in the order in which the services were created.")
    public Page<SharedService> listSharedServices(
            @QueryParam("serviceArea") @Size(max = 100) @Parameter(description = "Only of this field, in any case")
                    String serviceArea,
            @BeanParam @Valid PageRequest page) {
        return mapping.sharedServices(serviceArea, page);
    }

    @GET
    @Path("/unowned")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "List needs that nobody owns",
            description = "Those that no service meets, and those whose services no organisation runs on a day.")
    public Page<UnownedNeed> listUnownedNeeds(
            @QueryParam("asAt") @Parameter(description = "The day; today when left out") LocalDate asAt,
            @QueryParam("subRegion")
                    @Size(max = 50)
                    @Parameter(description = "Needs that no organisation of the sub-region with this code owns")
                    String subRegion,
            @BeanParam @Valid PageRequest page) {
        return mapping.unowned(asAt, subRegion, page);
    }
}
