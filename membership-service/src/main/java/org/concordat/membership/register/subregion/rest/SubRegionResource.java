package org.concordat.membership.register.subregion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.concordat.membership.register.subregion.SubRegion;
import org.concordat.membership.register.subregion.SubRegions;
import org.concordat.platform.change.History;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.referencedata.AmendReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemView;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.platform.referencedata.ReferenceListResource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sub-regions over HTTP; their codes may also be written in small letters. */
@Path("/v1/sub-regions")
@Tag(name = "Sub-regions", description = "The parts of the region by which members are grouped")
@ExampleCsv("""
        code,name
        greater-manchester,Greater Manchester
        """)
public class SubRegionResource
        extends ReferenceListResource<
                SubRegion, SubRegionResource.CreateSubRegion, AmendReferenceItem, ReferenceItemView> {

    SubRegionResource(SubRegions subRegions, History history) {
        super(subRegions, history);
    }

    /** A new part of the region. */
    @Schema(name = "CreateSubRegion")
    public record CreateSubRegion(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = "[a-z0-9]+(-[a-z0-9]+)*|[A-Z0-9]+(_[A-Z0-9]+)*",
                    message = "is written like greater-manchester or GREATER_MANCHESTER")
            @Schema(examples = "greater-manchester", description = "Stays for ever")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Greater Manchester")
            String name,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements ReferenceListRequest {}

    @Override
    protected SubRegion created(CreateSubRegion request) {
        return new SubRegion(request.code(), request.name());
    }

    @Override
    protected Consumer<SubRegion> change(AmendReferenceItem request) {
        return subRegion -> subRegion.rename(request.name());
    }

    @Override
    protected ReferenceItemView view(SubRegion subRegion) {
        return ReferenceItemView.of(subRegion);
    }
}
