package org.concordat.funding.award.earlier.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.funding.award.earlier.AwardImporting;
import org.concordat.funding.rest.Rights;
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

/** The import of awards of earlier times over HTTP. */
@Path("/v1/award-imports")
@Tag(name = "Awards", description = "What was promised to whom, how it is paid and what became of it")
public class AwardImportResource {

    private final LongRequests requests;
    private final AwardImporting importing;

    AwardImportResource(LongRequests requests, AwardImporting importing) {
        this.requests = requests;
        this.importing = importing;
    }

    @POST
    @Idempotent(inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(Rights.PAY_AWARDS)
    @Operation(
            summary = "Import awards of earlier times",
            description =
                    "Enters a year of an award for each line, with what was paid of it, as dated opening entries that"
                            + " bring their own money, and says what became of each line. A bad line never loses a good one, and"
                            + " importing the same again changes nothing. At most 20,000 lines.")
    @ExampleCsv("""
        fund,reference,organisation,part,title,financialYear,kind,amount,matchFunding,awardedOn,paid,paidOn
        EXCELLENCE,NW/2006/17,Allerdale Borough Council,cumbria,Shared payroll,2006-07,REVENUE,40000.00,10000.00,2006-07-01,30000.00,2007-03-15
        """)
    public RestResponse<ImportReport> importAwards(
            @QueryParam("reason") @Size(max = 2000) @Parameter(description = "Why; kept in the history of each")
                    String reason,
            @NotBlank String body) {
        return requests.answer(importing, new SentCsv(body, null, reason));
    }
}
