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
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The people of a network who can be written to, over HTTP. */
@Path("/v1/networks/{id}/mailing-list")
@Tag(name = "Networks", description = "Interest groups of organisations")
public class MailingListResource {

    private final Networking networking;

    MailingListResource(Networking networking) {
        this.networking = networking;
    }

    @GET
    @Produces(Tabular.CSV)
    @PermissionsAllowed(Rights.READ_MAILING_LISTS)
    @Operation(
            operationId = "getNetworkMailingList",
            summary = "Mailing list of a network",
            description =
                    "The chair and the representatives who can be written to today, safe to open in a spreadsheet. For people only; no machine gets names.")
    @APIResponse(responseCode = "200", description = "The mailing list", content = @Content(mediaType = Tabular.CSV))
    public RestResponse<String> mailingList(@PathParam("id") UUID id) {
        Table<MailingEntry> list = Table.of("mailing-list", MailingEntry.class, networking.mailingList(id));
        return ResponseBuilder.ok(list.csv(), Tabular.CSV + "; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mailing-list.csv\"")
                .build();
    }
}
