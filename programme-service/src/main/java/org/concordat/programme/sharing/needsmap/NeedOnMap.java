package org.concordat.programme.sharing.needsmap;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.sharing.need.NeedDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need, the services that meet it, and the organisations that run them. */
@Schema(name = "NeedOnMap", description = "A need, the services that meet it, and the organisations that run them")
public record NeedOnMap(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 200) String title,

        @Size(max = NeedDetails.MOST_SERVICES) @Schema(description = "In the order in which the need names them")
        List<ServiceOnMap> services) {

    /** More than any region has. */
    static final int MOST_ORGANISATIONS = 1_000;

    /** A service that meets a need. */
    @Schema(name = "ServiceOnMap")
    public record ServiceOnMap(
            @Size(max = 50) String code,
            @Size(max = 100) String name,
            @Size(max = 100) String serviceArea,

            @Size(max = NeedOnMap.MOST_ORGANISATIONS) @Schema(description = "Those that run it on the day, by name")
            List<OrganisationOnMap> organisations) {}

    /** An organisation that runs a service. */
    @Schema(name = "OrganisationOnMap")
    public record OrganisationOnMap(
            UUID organisation, @Size(max = 200) String name) {}
}
