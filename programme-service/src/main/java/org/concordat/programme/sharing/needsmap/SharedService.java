package org.concordat.programme.sharing.needsmap;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that meets several needs. */
@Schema(name = "SharedService", description = "A service that several needs share")
public record SharedService(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 100) String name,
        @Size(max = 100) String serviceArea,

        @Size(min = SharedService.SEVERAL, max = SharedService.MOST_NEEDS) @Schema(description = "By code")
        List<MetNeed> needs) {

    /** "Services that several needs share": programme.md, Needs map. */
    public static final int SEVERAL = 2;

    /** More than any region knows. */
    static final int MOST_NEEDS = 10_000;

    /** A need that the service meets. */
    @Schema(name = "MetNeed")
    public record MetNeed(
            UUID need,
            @Size(max = 50) String code,
            @Size(max = 200) String title) {}
}
