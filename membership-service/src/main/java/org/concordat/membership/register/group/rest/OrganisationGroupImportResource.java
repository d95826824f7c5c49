package org.concordat.membership.register.group.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.membership.register.group.GroupImporting;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.operation.LongRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The import of groups of organisations over HTTP. */
@Path("/v1/organisation-group-imports")
@Tag(name = "Organisation groups")
public class OrganisationGroupImportResource {

    private final LongRequests requests;
    private final GroupImporting importing;

    OrganisationGroupImportResource(LongRequests requests, GroupImporting importing) {
        this.requests = requests;
        this.importing = importing;
    }

    @POST
    @Idempotent(inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Import who belongs to which group",
            description =
                    "Lets an organisation belong to a group for each line, creates a group that is not there yet,"
                            + " and says what became of each line. A bad line never loses a good one, and importing the same"
                            + " again changes nothing; a line that now has a last day ends what it began. At most 20,000 lines.")
    @ExampleCsv("""
        group,kind,organisation,activeFrom,activeUntil
        Fylde Coast multi-area agreement,MULTI_AREA_AGREEMENT,GB-GSS:E06000009,2008-04-01,
        """)
    public RestResponse<ImportReport> importOrganisationGroups(
            @QueryParam("reason") @Size(max = 2000) @Parameter(description = "Why; kept in the history of each")
                    String reason,
            @NotBlank String body) {
        return requests.answer(importing, new SentCsv(body, null, reason));
    }
}
