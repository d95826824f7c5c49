package org.concordat.membership.register.organisation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.Occasion;
import org.concordat.membership.imports.Line;
import org.concordat.membership.imports.rest.ImportReader;
import org.concordat.membership.imports.rest.ImportReport;
import org.concordat.membership.register.organisation.ImportedOrganisation;
import org.concordat.membership.register.organisation.OrganisationImporting;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports of organisations over HTTP. */
@Path("/v1/organisation-imports")
@Tag(name = "Organisations")
public class OrganisationImportResource {

    private final OrganisationImporting importing;
    private final ImportReader reader;

    @Context
    HttpHeaders headers;

    OrganisationImportResource(OrganisationImporting importing, ImportReader reader) {
        this.importing = importing;
        this.reader = reader;
    }

    @POST
    @Idempotent
    @Consumes({ImportReader.CSV, ImportReader.NDJSON})
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            operationId = "importOrganisations",
            summary = "Import organisations",
            description = "Registers or amends an organisation for each line, and says what became of each. A bad line"
                    + " never loses a good one, and importing the same again changes nothing. An organisation is known"
                    + " by its identifier, or else by its name and type. What a line leaves empty stays as it is."
                    + " At most 5,000 lines.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ImportReader.CSV,
                        schema = @Schema(type = SchemaType.STRING, maxLength = ImportReader.MAX_BODY),
                        examples =
                                @ExampleObject(
                                        name = "csv",
                                        value = "name,type,subRegion,parent,gssCode,website,activeFrom,activeUntil\n"
                                                + "Allerdale Borough Council,DISTRICT,cumbria,Cumbria County"
                                                + " Council,E07000026,,,\n")),
                @Content(mediaType = ImportReader.NDJSON, schema = @Schema(implementation = ImportRow.class))
            })
    public RestResponse<ImportReport> importAll(
            @QueryParam("effectiveOn")
                    @Parameter(description = "The day from which all lines are true; today when left out")
                    LocalDate effectiveOn,
            @QueryParam("reason") @Size(max = 2000) @Parameter(description = "Why; kept in the history of each")
                    String reason,
            @NotBlank String body) {
        List<Line<ImportedOrganisation>> lines =
                headers.getMediaType().getSubtype().equals("csv")
                        ? reader.readCsv(body, ImportRow.SHAPE)
                        : reader.readNdjson(body, ImportRow.SHAPE);
        return RestResponse.ok(ImportReport.of(importing.take(lines, new Occasion(effectiveOn, reason))));
    }
}
