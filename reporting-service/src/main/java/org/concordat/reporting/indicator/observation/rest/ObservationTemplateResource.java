package org.concordat.reporting.indicator.observation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.concordat.platform.table.Fillable;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.indicator.observation.ObservationTemplate;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The file to fill in for an import over HTTP. */
@Path("/v1/questionnaires/{id}/template")
@Tag(name = "Indicators")
public class ObservationTemplateResource {

    private final ObservationTemplate template;

    ObservationTemplateResource(ObservationTemplate template) {
        this.template = template;
    }

    @GET
    @Produces({Tabular.CSV, Tabular.XLSX})
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "Template of a questionnaire",
            description =
                    "A file to fill in and import as observations: a line for each indicator that is asked for. With the"
                            + " suffix .xlsx it is a workbook whose cells take only what the indicator takes; save its"
                            + " first sheet as CSV to import it.")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content = {
                @Content(mediaType = Tabular.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Tabular.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Fillable getObservationTemplate(@PathParam("id") UUID id) {
        return template.of(id);
    }
}
