package org.concordat.membership.register.statistic.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.membership.register.statistic.StatisticImporting;
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

/** The import of figures about organisations over HTTP. */
@Path("/v1/organisation-statistic-imports")
@Tag(name = "Organisation statistics")
public class StatisticImportResource {

    private final LongRequests requests;
    private final StatisticImporting importing;

    StatisticImportResource(LongRequests requests, StatisticImporting importing) {
        this.requests = requests;
        this.importing = importing;
    }

    @POST
    @Idempotent(inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Import figures about organisations",
            description = "Records a figure for each line, or corrects the one of the same organisation, kind and day,"
                    + " and says what became of each. A bad line never loses a good one, and importing the same again"
                    + " changes nothing. At most 20,000 lines.")
    @ExampleCsv("""
        organisation,kind,trueOn,figure,source
        GB-GSS:E07000026,POPULATION,2007-06-30,94500,ONS mid-year estimate 2007
        """)
    public RestResponse<ImportReport> importOrganisationStatistics(
            @QueryParam("reason") @Size(max = 2000) @Parameter(description = "Why; kept in the history of each")
                    String reason,
            @NotBlank String body) {
        return requests.answer(importing, new SentCsv(body, null, reason));
    }
}
