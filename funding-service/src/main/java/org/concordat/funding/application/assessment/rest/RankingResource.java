package org.concordat.funding.application.assessment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.funding.application.assessment.Ranking;
import org.concordat.funding.application.assessment.RankingSheet;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.pdf.Pdf;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The ranking of a call over HTTP: as data, as a table and to print. */
@Path("/v1/calls/{id}/ranking")
@Tag(name = "Assessments")
public class RankingResource {

    private final Ranking ranking;

    RankingResource(Ranking ranking) {
        this.ranking = ranking;
    }

    @GET
    @PermissionsAllowed(Rights.READ_RANKINGS)
    @Operation(
            summary = "Rank the applications of a call",
            description =
                    "By weighted score: the mean of the assessors under each priority, by the priority's weight, from"
                            + " 0 to 100. Equals share a rank and the next is skipped. As application/pdf to print.")
    @APIResponse(
            responseCode = "200",
            description = "The ranking",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RankingSheet.class)),
                @Content(mediaType = Tabular.CSV),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV})
    public RankingSheet getRanking(@PathParam("id") UUID id) {
        return ranking.sheet(id);
    }

    @GET
    @PermissionsAllowed(Rights.READ_RANKINGS)
    @Operation(hidden = true)
    @Produces(Pdf.WHEN_ASKED_FOR)
    public RestResponse<byte[]> rankingAsPdf(@PathParam("id") UUID id) {
        byte[] printed = Pdf.of(new RankingPage(ranking.sheet(id)).render());
        return ResponseBuilder.ok(printed, Pdf.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"ranking.pdf\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
