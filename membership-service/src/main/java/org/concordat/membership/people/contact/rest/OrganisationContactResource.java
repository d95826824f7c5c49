package org.concordat.membership.people.contact.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.ContactKeeping;
import org.concordat.membership.people.contact.ContactView;
import org.concordat.membership.people.leadrole.LeadRoles;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The contacts of one organisation over HTTP; an organisation's user reaches its own organisation only. */
@Path("/v1/organisations/{id}/contacts")
@Tag(name = "Contacts", description = "Who speaks for the organisations")
public class OrganisationContactResource {

    private final ContactKeeping keeping;
    private final Caller caller;

    OrganisationContactResource(ContactKeeping keeping, Caller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    /** What a POST answers: nothing personal, because the answer is kept for the case that it is repeated. */
    public record ContactReceipt(UUID id, long version) implements HasVersion {

        static ContactReceipt of(Contact contact) {
            return new ContactReceipt(contact.id(), contact.version());
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_CONTACTS)
    @Operation(
            summary = "Record a contact",
            description =
                    "Adds somebody who speaks for the organisation. A new primary of a role takes it from the one before. The answer names nobody; read the contact at its Location.")
    public RestResponse<ContactReceipt> recordContact(
            @PathParam("id") UUID organisation, @NotNull @Valid RecordContact request) {
        caller.requireWithinBoundary(organisation, "organisation", organisation);
        Contact contact = keeping.record(organisation, request.details(), request.effective());
        return Answers.created("/v1/contacts/" + contact.id(), ContactReceipt.of(contact));
    }

    @GET
    @PermissionsAllowed(Rights.READ_CONTACTS)
    @Operation(
            summary = "List the contacts of an organisation",
            description = "Contacts in the order they were recorded, narrowed by the filters that are sent.")
    public Page<ContactView> listContacts(
            @PathParam("id") UUID organisation,
            @QueryParam("role")
                    @Size(max = 50)
                    @KnownCode(of = LeadRoles.class)
                    @Parameter(description = "Code of a lead role")
                    String role,
            @QueryParam("activeOn") @Parameter(description = "Only those who spoke for it on this day")
                    LocalDate activeOn,
            @BeanParam @Valid PageRequest page) {
        caller.requireWithinBoundary(organisation, "organisation", organisation);
        return keeping.list(organisation, role, activeOn, page).map(ContactView::of);
    }
}
