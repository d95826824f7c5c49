package org.concordat.membership.people.reading.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.reading.ContactReading;
import org.concordat.membership.people.reading.KeepingReadings;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was shown which contact, over HTTP. */
@Path("/v1/contact-readings")
@Tag(name = "Contacts", description = "Who speaks for the organisations")
public class ContactReadingResource {

    private final KeepingReadings keeping;

    ContactReadingResource(KeepingReadings keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CONTACT_READINGS)
    @Operation(
            summary = "List who was shown which contact",
            description = "A line for each contact in each answer that told something about a person, the latest first:"
                    + " the contact itself, a list, a seat, a mailing list, an export. Lines are kept for as long as"
                    + " the partnership has set, a year at least.")
    public Page<ContactReading> listContactReadings(
            @QueryParam("contact") @Parameter(description = "Only of this contact") UUID contact,
            @QueryParam("reader") @Size(max = 255) @Parameter(description = "Only to this subject of a token")
                    String reader,
            @QueryParam("from") @Parameter(description = "From this day on") LocalDate from,
            @QueryParam("until") @Parameter(description = "Until this day, which is included") LocalDate until,
            @BeanParam @Valid PageRequest page) {
        return keeping.list(contact, reader, from, until, page);
    }
}
