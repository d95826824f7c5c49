package org.concordat.funding.register.organisation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a register outside the partnership calls an organisation. */
@Schema(name = "OrganisationIdentifier")
public record Identifier(
        @Size(max = 50)
        @Schema(examples = "GB-GSS", description = "Code of the register; a code of org-id.guide where it has one")
        String scheme,

        @Size(max = 100) @Schema(examples = "E07000026") String value) {}
