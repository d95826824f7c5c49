package org.concordat.reporting.indicator.returns.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.operation.LongRequests;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.indicator.returns.ReturnImporting;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The import of returns over HTTP; an organisation's user imports its own. */
@Path("/v1/return-imports")
@Tag(name = "Indicators")
public class ReturnImportResource {

    private final LongRequests requests;
    private final ReturnImporting importing;
    private final Caller caller;

    ReturnImportResource(LongRequests requests, ReturnImporting importing, Caller caller) {
        this.requests = requests;
        this.importing = importing;
        this.caller = caller;
    }

    @POST
    @Idempotent(inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(Rights.RETURN)
    @Operation(
            summary = "Import returns",
            description =
                    "Gathers the value of each line in the draft of its organisation and period, which it begins where"
                            + " there is none, and says what became of each. Nothing is submitted. What is in the draft"
                            + " stays, another value for the same indicator takes its place, and importing the same"
                            + " again changes nothing. The template of a period is the file to fill in. An organisation"
                            + " is named by its id, its name or a code of a register; an organisation's user names its"
                            + " own. At most 20,000 lines.")
    @ExampleCsv("""
            period,organisation,indicator,value,missing,base,changeReason,targetRealistic
            01920000-0000-7000-8000-0000000000c4,Lancashire County Council,LEISURE_SATISFACTION,84.5,,412,,true
            """)
    public RestResponse<ImportReport> importReturns(
            @QueryParam("effectiveOn")
                    @Parameter(description = "The day from which all lines are true; today when left out")
                    LocalDate effectiveOn,
            @NotBlank String body) {
        return requests.answer(
                importing,
                new SentCsv(body, effectiveOn, null, caller.boundary().orElse(null)));
    }
}
