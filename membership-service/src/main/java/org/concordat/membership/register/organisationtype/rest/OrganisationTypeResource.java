package org.concordat.membership.register.organisationtype.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.concordat.membership.register.organisationtype.OrganisationType;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.History;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.platform.referencedata.ReferenceListResource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisation types over HTTP. */
@Path("/v1/organisation-types")
@Tag(name = "Organisation types", description = "The kinds of public body that the region has")
@ExampleCsv("""
        code,name,council
        DISTRICT,District council,yes
        """)
public class OrganisationTypeResource
        extends ReferenceListResource<
                OrganisationType,
                OrganisationTypeResource.CreateOrganisationType,
                OrganisationTypeResource.AmendOrganisationType,
                OrganisationTypeResource.OrganisationTypeView> {

    private static final String COUNCIL = "Whether such an organisation counts as a council";

    OrganisationTypeResource(OrganisationTypes types, History history) {
        super(types, history);
    }

    /** A new kind of organisation. */
    @Schema(name = "CreateOrganisationType")
    public record CreateOrganisationType(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = ReferenceListRequest.CAPITALS,
                    message = "is written in capitals, like DISTRICT or POLICE_AND_CRIME")
            @Schema(examples = "DISTRICT", description = "Stays for ever")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "District council")
            String name,

            @NotNull @Schema(description = COUNCIL) Boolean council,
            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements ReferenceListRequest {}

    /** What changes about an organisation type; what is left out stays. */
    @Schema(name = "AmendOrganisationType")
    public record AmendOrganisationType(
            @Size(max = 100)
            @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            @Schema(examples = "District council")
            String name,

            @Schema(description = COUNCIL) Boolean council,
            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements ReferenceListRequest {}

    /** An organisation type as callers see it. */
    @Schema(name = "OrganisationTypeView")
    public record OrganisationTypeView(@JsonUnwrapped OrganisationType.State state, long version)
            implements HasVersion {}

    @Override
    protected OrganisationType created(CreateOrganisationType request) {
        return new OrganisationType(request.code(), request.name(), request.council());
    }

    @Override
    protected Consumer<OrganisationType> change(AmendOrganisationType request) {
        return type -> type.amend(request.name(), request.council());
    }

    @Override
    protected OrganisationTypeView view(OrganisationType type) {
        return new OrganisationTypeView(type.state(), type.version());
    }
}
