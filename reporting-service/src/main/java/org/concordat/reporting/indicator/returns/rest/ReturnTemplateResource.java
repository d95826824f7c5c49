package org.concordat.reporting.indicator.returns.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.concordat.platform.security.Caller;
import org.concordat.platform.table.Fillable;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.indicator.period.PeriodId;
import org.concordat.reporting.indicator.returns.ReturnTemplate;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The form of a period over HTTP; an organisation's user gets one with its organisation filled in. */
@Path("/v1/periods/{id}/template")
@Tag(name = "Indicators")
public class ReturnTemplateResource {

    private final ReturnTemplate template;
    private final Caller caller;

    ReturnTemplateResource(ReturnTemplate template, Caller caller) {
        this.template = template;
        this.caller = caller;
    }

    @GET
    @Produces({Tabular.CSV, Tabular.XLSX})
    @PermissionsAllowed(Rights.RETURN)
    @Operation(
            summary = "Template of a return",
            description =
                    "A file to fill in and import as a return for the period: a line for each indicator that is asked"
                            + " for. With the suffix .xlsx it is a workbook whose cells take only what the indicator"
                            + " takes; save its first sheet as CSV to import it.")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content = {
                @Content(mediaType = Tabular.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Tabular.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Fillable getReturnTemplate(@PathParam("id") PeriodId id) {
        return template.of(id, caller.boundary(OrganisationId::new));
    }
}
