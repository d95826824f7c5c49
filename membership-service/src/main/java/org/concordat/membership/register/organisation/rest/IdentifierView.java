package org.concordat.membership.register.organisation.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.membership.register.organisation.Identifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a register outside the partnership calls an organisation. */
@Schema(name = "Identifier")
public record IdentifierView(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*", message = "is the code of a register, like GB-GSS")
        @Schema(examples = "GB-GSS", description = "The register, by its org-id.guide code where it has one")
        String scheme,

        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "\\S(.*\\S)?", message = "neither begins nor ends with a blank")
        @Schema(examples = "E08000001")
        String value) {

    static IdentifierView of(Identifier identifier) {
        return new IdentifierView(identifier.scheme(), identifier.value());
    }

    public Identifier toIdentifier() {
        return new Identifier(scheme, value);
    }
}
