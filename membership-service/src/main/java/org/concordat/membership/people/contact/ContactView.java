package org.concordat.membership.people.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.personaldata.DataSubject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact as callers see it. */
public record ContactView(
        @DataSubject UUID id,

        @Schema(description = "The organisation that this person speaks for")
        UUID organisation,

        @JsonUnwrapped ContactDetails details,

        @Schema(nullable = true, description = "Since when nobody knows any more who this was; null while known")
        LocalDate erasedOn,

        long version)
        implements HasVersion {

    private static final Person ERASED = new Person("Erased contact", null, null, null);

    public static ContactView of(Contact contact) {
        ContactDetails known = contact.details();
        ContactDetails shown = contact.isErased()
                ? new ContactDetails(ERASED, known.leadRoles(), known.activeFrom(), known.activeUntil())
                : known;
        return new ContactView(contact.id(), contact.organisation(), shown, contact.erasedOn(), contact.version());
    }
}
