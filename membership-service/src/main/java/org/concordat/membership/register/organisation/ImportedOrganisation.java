package org.concordat.membership.register.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.imports.ImportRow;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.referencedata.CodesByName;
import org.concordat.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as a line of an import gives it; what is {@code null} is not known and changes nothing. */
@Schema(name = "OrganisationImportLine")
public record ImportedOrganisation(
        @NotBlank @Size(max = 200) @Schema(examples = "Allerdale Borough Council")
        String name,

        @NotBlank @Size(max = 100) @Schema(examples = "DISTRICT", description = "Code or name of an organisation type")
        String type,

        @NotBlank @Size(max = 100) @Schema(examples = "cumbria", description = "Code or name of a sub-region")
        String subRegion,

        @Size(max = 200)
        @Schema(
                examples = "Cumbria County Council",
                description = "Name or identifier (scheme:value) of the organisation above it; it may come later")
        String parent,

        @Size(max = 100) @Schema(examples = "E07000026", description = "Identifier in the scheme GB-GSS")
        String gssCode,

        @Size(max = 20) @Schema(description = "Its identifiers in other schemes; NDJSON only")
        List<@NotNull @Valid Identifier> identifiers,

        @Size(max = 500) @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.FITS)
        String website,

        LocalDate activeFrom,
        LocalDate activeUntil)
        implements ImportRow<ImportedOrganisation> {

    private static final String GSS = "GB-GSS";

    @Override
    public ImportedOrganisation content() {
        return this;
    }

    List<Identifier> allIdentifiers() {
        return Stream.concat(
                        Stream.ofNullable(gssCode).map(code -> new Identifier(GSS, code)),
                        Stream.ofNullable(identifiers).flatMap(List::stream))
                .toList();
    }

    /** All that it says to name an organisation: its own, or the one above it. */
    Stream<String> namesOrganisations() {
        return Stream.concat(
                Stream.of(name),
                Stream.concat(
                        Stream.ofNullable(parent), allIdentifiers().stream().map(Identifier::toString)));
    }

    /** By what its organisation is known, each by itself. */
    List<String> knownBy() {
        return Stream.concat(
                        allIdentifiers().stream().map(Identifier::toString),
                        Stream.of(SameName.key(name) + " of type " + SameName.key(type)))
                .toList();
    }

    /** Whether both call it the same, so that neither undoes the other. */
    boolean saysTheSameAs(ImportedOrganisation other) {
        return SameName.isSpeltAlike(name, other.name())
                && SameName.is(type, other.type())
                && (allIdentifiers().isEmpty()
                        || other.allIdentifiers().isEmpty()
                        || !Collections.disjoint(allIdentifiers(), other.allIdentifiers()));
    }

    /** With codes where people have written names. */
    ImportedOrganisation withCodes(CodesByName types, CodesByName subRegions) {
        return new ImportedOrganisation(
                name,
                types.codeOf(type),
                subRegions.codeOf(subRegion),
                parent,
                gssCode,
                identifiers,
                website,
                activeFrom,
                activeUntil);
    }

    OrganisationDetails asNew(UUID parentId) {
        return new OrganisationDetails(
                name, type, subRegion, parentId, allIdentifiers(), website, activeFrom, activeUntil);
    }

    OrganisationDetails mergedInto(OrganisationDetails present, UUID parentId) {
        return new OrganisationDetails(
                name,
                type,
                subRegion,
                parentId == null ? present.parent() : parentId,
                Stream.concat(present.identifiers().stream(), allIdentifiers().stream())
                        .toList(),
                website == null ? present.website() : website,
                activeFrom == null ? present.activeFrom() : activeFrom,
                activeUntil == null ? present.activeUntil() : activeUntil);
    }
}
