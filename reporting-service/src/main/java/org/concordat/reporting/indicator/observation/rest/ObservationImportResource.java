package org.concordat.reporting.indicator.observation.rest;

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
import org.concordat.reporting.indicator.observation.ObservationImporting;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The import of observations over HTTP. */
@Path("/v1/observation-imports")
@Tag(name = "Indicators")
public class ObservationImportResource {

    private final LongRequests requests;
    private final ObservationImporting importing;

    ObservationImportResource(LongRequests requests, ObservationImporting importing) {
        this.requests = requests;
        this.importing = importing;
    }

    @POST
    @Idempotent(inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Import observations",
            description =
                    "Records an observation for each line that no return brings, and says what became of each. They"
                            + " are final; another value for the same revises it. A bad line never loses a good one,"
                            + " and importing the same again changes nothing. An organisation is named by its id, its name or a"
                            + " code of a register, such as that of the Office for National Statistics. A line is about"
                            + " as many whole months as its indicator is reported for, or about a period that asks for"
                            + " it; what is derived, what its organisation does not report and what a locked period"
                            + " asks for is refused. At most 20,000 lines.")
    @ExampleCsv("""
            organisation,indicator,firstDay,lastDay,value,missing,base,visibleFrom
            Lancashire County Council,LEISURE_SATISFACTION,2007-04-01,2008-03-31,84.5,,412,
            """)
    public RestResponse<ImportReport> importObservations(
            @QueryParam("effectiveOn")
                    @Parameter(description = "The day from which all lines are true; today when left out")
                    LocalDate effectiveOn,
            @NotBlank String body) {
        return requests.answer(importing, new SentCsv(body, effectiveOn, null));
    }
}
