package org.concordat.membership.people.network.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.people.network.MailingEntry;
import org.concordat.membership.people.network.Networking;
import org.concordat.membership.people.reading.ContactsShown;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.personaldata.DataSubjects;
import org.concordat.platform.personaldata.PersonalData;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Who gets the mail of a network, over HTTP. */
@Path("/v1/networks/{id}/mailing-list")
@Tag(name = "Networks", description = "Interest groups of organisations")
public class MailingListResource {

    private final Networking networking;
    private final ContactsShown shown;

    MailingListResource(Networking networking, ContactsShown shown) {
        this.networking = networking;
        this.shown = shown;
    }

    @GET
    @Produces(Tabular.CSV)
    @PersonalData
    @PermissionsAllowed(Rights.READ_MAILING_LISTS)
    @Operation(
            summary = "Mailing list of a network",
            description =
                    "The chair and the representatives who can be written to today, safe to open in a spreadsheet. For"
                            + " people only; no machine gets names.")
    @APIResponse(responseCode = "200", description = "The mailing list", content = @Content(mediaType = Tabular.CSV))
    public RestResponse<String> getNetworkMailingList(@PathParam("id") UUID id) {
        List<MailingEntry> entries = networking.mailingList(id);
        shown.add(DataSubjects.in(entries));
        Table<MailingEntry> list = Table.of("mailing-list", MailingEntry.class, entries);
        return ResponseBuilder.ok(list.csv(), Tabular.CSV + "; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mailing-list.csv\"")
                .build();
    }
}
