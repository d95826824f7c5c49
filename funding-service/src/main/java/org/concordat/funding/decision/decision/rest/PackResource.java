package org.concordat.funding.decision.decision.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.funding.decision.decision.DecisionPack;
import org.concordat.funding.decision.decision.DecisionReading;
import org.concordat.funding.rest.Printed;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.pdf.Pdf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The decision pack over HTTP. */
@Path("/v1/decisions/{id}/pack")
@Tag(name = "Decisions")
public class PackResource {

    private final DecisionReading reading;

    PackResource(DecisionReading reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(
            summary = "Download a decision pack",
            description =
                    "Application, scores, declarations, votes, conditions and policy in one document, as they were when it"
                            + " was decided; as JSON or PDF.")
    @APIResponse(
            responseCode = "200",
            description = "The pack",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DecisionPack.class)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Produces(MediaType.APPLICATION_JSON)
    public DecisionPack getDecisionPack(@PathParam("id") UUID id) {
        return reading.pack(id);
    }

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(hidden = true)
    @Produces(Pdf.WHEN_ASKED_FOR)
    public RestResponse<byte[]> decisionPackAsPdf(@PathParam("id") UUID id) {
        return Printed.answer(new PackPage(reading.pack(id)), "decision-pack-" + id);
    }
}
