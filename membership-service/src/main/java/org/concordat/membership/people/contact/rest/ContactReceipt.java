package org.concordat.membership.people.contact.rest;

import java.util.UUID;
import org.concordat.membership.people.contact.Contact;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a POST answers about a contact: nothing personal, because the answer is kept for the case that it is repeated. */
public record ContactReceipt(
        UUID id,

        @Schema(description = "Grows with each change; the ETag")
        long version) implements HasVersion {

    static ContactReceipt of(Contact contact) {
        return new ContactReceipt(contact.id(), contact.version());
    }
}
