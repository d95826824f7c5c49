package org.concordat.membership.register.organisation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.membership.register.organisation.ImportedOrganisation;
import org.concordat.platform.imports.ImportRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The columns of an import of organisations; in JSON the properties of a line. */
@Schema(name = "OrganisationImportLine")
public record ImportedOrganisationRow(
        @NotBlank @Size(max = 200) @Schema(examples = "Allerdale Borough Council")
        String name,

        @NotBlank @Size(max = 50) @Schema(examples = "DISTRICT", description = "Code of an organisation type")
        String type,

        @NotBlank @Size(max = 50) @Schema(examples = "cumbria", description = "Code of a sub-region")
        String subRegion,

        @Size(max = 200)
        @Schema(
                examples = "Cumbria County Council",
                description = "Name or identifier (scheme:value) of the organisation above it; it may come later")
        String parent,

        @Size(max = 100) @Schema(examples = "E07000026", description = "Identifier in the scheme GB-GSS")
        String gssCode,

        @Size(max = 20) @Schema(description = "Its identifiers in other schemes; NDJSON only")
        List<@NotNull @Valid IdentifierView> identifiers,

        @Size(max = 500) String website,
        LocalDate activeFrom,
        LocalDate activeUntil)
        implements ImportRow<ImportedOrganisation> {

    private static final String GSS = "GB-GSS";

    @Override
    public ImportedOrganisation content() {
        var all = new ArrayList<Identifier>();
        if (gssCode != null) {
            all.add(new Identifier(GSS, gssCode));
        }
        if (identifiers != null) {
            identifiers.forEach(identifier -> all.add(identifier.toIdentifier()));
        }
        return new ImportedOrganisation(
                name, type, subRegion, parent, List.copyOf(all), website, activeFrom, activeUntil);
    }
}
