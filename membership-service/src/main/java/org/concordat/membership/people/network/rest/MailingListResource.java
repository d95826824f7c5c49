package org.concordat.membership.people.network.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.concordat.membership.people.network.MailingEntry;
import org.concordat.membership.people.network.Networking;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.csv.SafeCsv;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The people of a network who can be written to, over HTTP. */
@Path("/v1/networks/{id}/mailing-list")
@Tag(name = "Networks", description = "Interest groups of organisations")
public class MailingListResource {

    private static final String CSV = "text/csv";

    private final Networking networking;

    MailingListResource(Networking networking) {
        this.networking = networking;
    }

    @GET
    @Produces(CSV)
    @PermissionsAllowed(Rights.READ_MAILING_LISTS)
    @Operation(
            operationId = "getNetworkMailingList",
            summary = "Mailing list of a network",
            description =
                    "The chair and the representatives who can be written to today, safe to open in a spreadsheet. For people only; no machine gets names.")
    @APIResponse(
            responseCode = "200",
            description = "The mailing list",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)))
    public RestResponse<String> mailingList(@PathParam("id") UUID id) {
        var text = new StringBuilder();
        SafeCsv csv = new SafeCsv(text).row("organisation", "name", "jobTitle", "email", "part");
        for (MailingEntry entry : networking.mailingList(id)) {
            csv.row(entry.organisationName(), entry.name(), entry.jobTitle(), entry.email(), entry.part());
        }
        return ResponseBuilder.ok(text.toString(), CSV + "; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mailing-list.csv\"")
                .build();
    }
}
