package org.concordat.reporting.indicator.observation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.indicator.observation.ObservationTemplate;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The file to fill in for an import over HTTP. */
@Path("/v1/questionnaires/{id}/template")
@Tag(name = "Indicators")
public class ObservationTemplateResource {

    private final ObservationTemplate template;

    ObservationTemplateResource(ObservationTemplate template) {
        this.template = template;
    }

    @GET
    @Produces(Tabular.CSV)
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "Template of a questionnaire",
            description = "A file to fill in and import as observations: a line for each indicator that is asked for.")
    @APIResponse(responseCode = "200", description = "The template", content = @Content(mediaType = Tabular.CSV))
    public RestResponse<String> getObservationTemplate(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(template.of(id).csv(), Tabular.CSV + "; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"template.csv\"")
                .build();
    }
}
