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
import org.concordat.membership.register.organisation.ImportedOrganisation;
import org.concordat.membership.register.organisation.OrganisationImporting;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.operation.LongRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports of organisations over HTTP. */
@Path("/v1/organisation-imports")
@Tag(name = "Organisations")
public class OrganisationImportResource {

    private final LongRequests requests;
    private final OrganisationImporting importing;

    @Context
    HttpHeaders headers;

    OrganisationImportResource(LongRequests requests, OrganisationImporting importing) {
        this.requests = requests;
        this.importing = importing;
    }

    @POST
    @Idempotent(inParts = true)
    @Consumes({ImportReader.CSV, ImportReader.NDJSON})
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Import organisations",
            description = "Registers or amends an organisation for each line, and says what became of each. A bad line"
                    + " never loses a good one, and importing the same again changes nothing. An organisation is known"
                    + " by its identifier, or else by its name and type. A line whose name differs from a recorded one's in"
                    + " apostrophes, accents, case or blanks only, or that contradicts a line before it, is held back and"
                    + " says which it resembles. Parents may stand anywhere. What a line leaves empty stays as it is;"
                    + " an address is given whole. An invoicing address has the same columns as the postal one, such as"
                    + " invoicing address line 1, and where there is none invoices go to the postal one."
                    + " At most 20,000 lines.")
    @ExampleCsv("""
            name,type,subRegion,parent,gssCode,website,address line 1,address line 2,town,postcode,activeFrom,activeUntil
            Allerdale Borough Council,DISTRICT,cumbria,Cumbria County Council,E07000026,,Allerdale House,New Bridge Road,Workington,CA14 3YJ,,
            """)
    @RequestBody(
            content =
                    @Content(
                            mediaType = ImportReader.NDJSON,
                            schema = @Schema(implementation = ImportedOrganisation.class)))
    public RestResponse<ImportReport> importOrganisations(
            @QueryParam("effectiveOn")
                    @Parameter(description = "The day from which all lines are true; today when left out")
                    LocalDate effectiveOn,
            @QueryParam("reason") @Size(max = 2000) @Parameter(description = "Why; kept in the history of each")
                    String reason,
            @NotBlank String body) {
        return requests.answer(
                importing,
                new OrganisationImporting.File(
                        headers.getMediaType().getSubtype().equals("csv"), body, effectiveOn, reason));
    }
}
