package org.concordat.membership.people.contact.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.ContactKeeping;
import org.concordat.membership.people.contact.ContactView;
import org.concordat.membership.people.contact.ErasureReason;
import org.concordat.membership.people.contact.SubjectExportView;
import org.concordat.membership.people.contact.SubjectRights;
import org.concordat.membership.people.contact.rest.OrganisationContactResource.ContactReceipt;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.personaldata.DataSubject;
import org.concordat.platform.personaldata.PersonalData;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One contact over HTTP; an organisation's user reaches those of its own organisation only. */
@Path("/v1/contacts")
@Tag(name = "Contacts", description = "Who speaks for the organisations")
public class ContactResource {

    private final ContactKeeping keeping;
    private final History history;
    private final Caller caller;
    private final SubjectRights rights;

    ContactResource(ContactKeeping keeping, History history, Caller caller, SubjectRights rights) {
        this.keeping = keeping;
        this.history = history;
        this.caller = caller;
        this.rights = rights;
    }

    /** Somebody who no longer speaks for the organisation. */
    public record EndContact(
            @Schema(description = "The last day; today when left out")
            LocalDate lastDay) {}

    /** The order to forget somebody. */
    public record EraseContact(
            @NotNull @Schema(description = "Why; kept in the history")
            ErasureReason reason) {}

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_CONTACTS)
    @Operation(
            summary = "Read a contact",
            description = "Reads one contact; an erased one is a pseudonym with its terms.")
    public ContactView getContact(@PathParam("id") UUID id) {
        return ContactView.of(visible(id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.AMEND_CONTACTS)
    @Operation(
            summary = "Amend a contact",
            description =
                    "Changes what is sent and leaves the rest. The history keeps that a personal field changed, not"
                            + " what it said.")
    public ContactView amendContact(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendContact request) {
        Contact contact = visible(id);
        return ContactView.of(keeping.amend(request.amendment(contact.id(), ifMatch)));
    }

    @POST
    @Idempotent
    @Path("/{id}/departure")
    @PermissionsAllowed(Rights.CHANGE_CONTACTS)
    @Operation(
            summary = "End a contact",
            description = "Says until when somebody speaks for the organisation; every role ends with it.")
    public RestResponse<ContactReceipt> endContact(@PathParam("id") UUID id, @Valid EndContact request) {
        LocalDate lastDay = request == null ? null : request.lastDay();
        return RestResponse.ok(ContactReceipt.of(keeping.end(visible(id).id(), lastDay)));
    }

    @GET
    @Path("/{id}/history")
    @PersonalData
    @PermissionsAllowed(Rights.READ_CONTACTS)
    @Operation(
            summary = "History of a contact",
            description = "Who changed what and when, oldest first; of personal fields only that they changed.")
    public Page<HistoryEntry> listContactHistory(
            @DataSubject @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible(id).id(), page);
    }

    @GET
    @Path("/{id}/export")
    @PermissionsAllowed(Rights.ANSWER_DATA_SUBJECTS)
    @Operation(
            summary = "Export all that is held on a person",
            description =
                    "The record, every place the person holds, and what was done with the record; the same of every"
                            + " record that is linked as of the same person. That it was exported is written into the"
                            + " history.")
    public RestResponse<SubjectExportView> exportContact(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(rights.export(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Idempotent
    @Path("/{id}/erasure")
    @PermissionsAllowed(Rights.ANSWER_DATA_SUBJECTS)
    @Operation(
            summary = "Erase a person",
            description =
                    "Forgets name, job title, e-mail and phone for good, wherever they were kept, in every record that"
                            + " is linked as of the same person. Terms, memberships and history stay, under a pseudonym"
                            + " that speaks for nobody.")
    public RestResponse<ContactReceipt> eraseContact(@PathParam("id") UUID id, @NotNull @Valid EraseContact request) {
        return RestResponse.ok(ContactReceipt.of(rights.erase(id, request.reason())));
    }

    private Contact visible(UUID id) {
        Contact contact = keeping.get(id);
        caller.requireWithinBoundary(contact.organisation(), "contact", id);
        return contact;
    }
}
