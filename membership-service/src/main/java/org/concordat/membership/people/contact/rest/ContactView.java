package org.concordat.membership.people.contact.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.ContactDetails;
import org.concordat.membership.people.contact.Person;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact as callers see it. */
public record ContactView(
        UUID id,

        @Schema(description = "The organisation that this person speaks for")
        UUID organisation,

        @Schema(maxLength = 200, examples = "A. Person", description = "'Erased contact' once erased")
        String name,

        @Schema(nullable = true, maxLength = 200) String jobTitle,

        @Schema(nullable = true, maxLength = 254) String email,

        @Schema(nullable = true, maxLength = 50) String phone,

        @Size(max = 50) List<LeadRoleHeld> leadRoles,

        @Schema(nullable = true, description = "The first day")
        LocalDate activeFrom,

        @Schema(nullable = true, description = "The last day; null while no end is known")
        LocalDate activeUntil,

        @Schema(nullable = true, description = "Since when nobody knows any more who this was; null while known")
        LocalDate erasedOn,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    private static final Person ERASED = new Person("Erased contact", null, null, null);

    static ContactView of(Contact contact) {
        ContactDetails details = contact.details();
        Person person = contact.isErased() ? ERASED : details.person();
        return new ContactView(
                contact.id(),
                contact.organisation(),
                person.name(),
                person.jobTitle(),
                person.email(),
                person.phone(),
                details.leads().stream().map(LeadRoleHeld::of).toList(),
                details.activeFrom(),
                details.activeUntil(),
                contact.erasedOn(),
                contact.version());
    }
}
