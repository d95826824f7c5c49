package org.concordat.membership.people.contact.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.people.contact.ContactId;
import org.concordat.membership.people.contact.LinkedRecordView;
import org.concordat.membership.people.contact.LinkingRecords;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The decision that several contacts are records of one person, over HTTP. */
@Path("/v1/contacts/{id}")
@Tag(name = "Contacts", description = "Who speaks for the organisations")
public class LinkedRecordResource {

    private final LinkingRecords linking;

    LinkedRecordResource(LinkingRecords linking) {
        this.linking = linking;
    }

    /** Another record of the same person. */
    public record LinkContact(
            @NotNull @Schema(description = "Another contact, here or at another organisation")
            UUID contact) {}

    /** The other records of the person. */
    public record LinkedRecords(
            @Size(max = 200) @Schema(description = "The first recorded first; without the one that was asked about")
            List<LinkedRecordView> items) {}

    @GET
    @Path("/linked-records")
    @PermissionsAllowed(Rights.ANSWER_DATA_SUBJECTS)
    @Operation(
            summary = "Read which other records a person has",
            description = "The contacts that somebody decided are the same person as this one.")
    public LinkedRecords getLinkedRecords(@PathParam("id") UUID id) {
        return new LinkedRecords(linking.linkedWith(id));
    }

    @POST
    @Idempotent
    @Path("/linked-records")
    @PermissionsAllowed(Rights.ANSWER_DATA_SUBJECTS)
    @Operation(
            summary = "Link two records of a person",
            description =
                    "Decides that two contacts are the same person, with all that either is linked with. Export and"
                            + " erasure of one then cover them all.")
    public RestResponse<LinkedRecords> linkContact(@PathParam("id") ContactId id, @NotNull @Valid LinkContact request) {
        return RestResponse.ok(new LinkedRecords(linking.link(id, new ContactId(request.contact()))));
    }

    @POST
    @Idempotent
    @Path("/separation")
    @PermissionsAllowed(Rights.ANSWER_DATA_SUBJECTS)
    @Operation(
            summary = "Separate a record from the others",
            description = "Decides that a contact is another person than those it was linked with.")
    public RestResponse<LinkedRecords> separateContact(@PathParam("id") UUID id) {
        return RestResponse.ok(new LinkedRecords(linking.separate(id)));
    }
}
