package org.concordat.funding.openness.dossier.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.concordat.funding.openness.dossier.AssemblingDossiers;
import org.concordat.funding.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Dossiers over HTTP. */
@Path("/v1/awards/{id}/dossier")
@Tag(name = "Awards")
public class DossierResource {

    private final AssemblingDossiers dossiers;
    private final ObjectMapper json;

    DossierResource(AssemblingDossiers dossiers, ObjectMapper json) {
        this.dossiers = dossiers;
        this.json = json;
    }

    @GET
    @Produces(DossierZip.MEDIA_TYPE)
    @PermissionsAllowed(Rights.READ_DOSSIERS)
    @Operation(
            summary = "Download the dossier of an award",
            description =
                    "Everything of one award from call to closure as one ZIP, for an auditor who has no access: call,"
                            + " application as submitted and its history, assessments, decision packs, agreement,"
                            + " variations, claims with evidence references, payments, lines of the ledger, and the"
                            + " history with novations. Its manifest.json names each file with its size and SHA-256, and each part"
                            + " that there is none of with the reason. The same state gives the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier",
            content =
                    @Content(
                            mediaType = DossierZip.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> getDossier(@PathParam("id") UUID id) {
        UUID award = dossiers.require(id);
        StreamingOutput dossier = output -> {
            try (var zip = new DossierZip(output, json)) {
                dossiers.assemble(award, zip);
            }
        };
        return ResponseBuilder.ok(dossier, DossierZip.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossier-%s.zip\"".formatted(award))
                .build();
    }
}
