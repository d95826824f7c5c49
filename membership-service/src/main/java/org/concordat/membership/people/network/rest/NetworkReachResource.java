package org.concordat.membership.people.network.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.network.MailingEntry;
import org.concordat.membership.people.network.Networking;
import org.concordat.platform.security.Roles;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far networks reach, over HTTP: whom they write to, and how they grow. */
@Path("/v1/networks")
@Tag(name = "Networks", description = "Interest groups of organisations")
public class NetworkReachResource {

    private final Networking networking;

    NetworkReachResource(Networking networking) {
        this.networking = networking;
    }

    @GET
    @Path("/{id}/mailing-list")
    @Produces(Tabular.CSV)
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.PROGRAMME_OFFICER})
    @Operation(
            operationId = "getNetworkMailingList",
            summary = "Mailing list of a network",
            description =
                    "The chair and the representatives who can be written to today, safe to open in a spreadsheet. For people only; no machine gets names.")
    @APIResponse(responseCode = "200", description = "The mailing list", content = @Content(mediaType = Tabular.CSV))
    public Response mailingList(@PathParam("id") UUID id) {
        Table<MailingEntry> list = Table.of("mailing-list", MailingEntry.class, networking.mailingList(id));
        return Response.ok(list.csv(), Tabular.CSV + "; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mailing-list.csv\"")
                .build();
    }

    @GET
    @Path("/{id}/sizes")
    @RolesAllowed({
        Roles.PARTNERSHIP_ADMIN,
        Roles.MEMBERSHIP_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.PROGRAMME_OFFICER,
        Roles.BOARD_MEMBER,
        Roles.AUDITOR,
        Roles.ORGANISATION_USER,
        Roles.MEMBERSHIP_READ,
        Roles.MEMBERSHIP_WRITE
    })
    @Operation(
            operationId = "getNetworkSizes",
            summary = "Size of a network over time",
            description =
                    "How many organisations took part at the end of each month, and on the last day asked for. At most 240 months.")
    public NetworkSizesView sizes(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "The first day; a year before to when left out")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day; today when left out") LocalDate to) {
        return NetworkSizesView.of(networking.sizes(id, from, to));
    }
}
