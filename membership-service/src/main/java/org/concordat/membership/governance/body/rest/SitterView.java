package org.concordat.membership.governance.body.rest;

import java.util.UUID;
import org.concordat.membership.governance.body.Names;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody on a seat, for those who may see contacts. */
@Schema(name = "Sitter")
public record SitterView(
        UUID contact,

        @Schema(maxLength = 200, nullable = true, description = "Null once erased")
        String name) {

    /** @param named whether the caller may see who it is */
    static SitterView of(UUID contact, Names names, boolean named) {
        return contact == null || !named
                ? null
                : new SitterView(contact, names.people().get(contact));
    }
}
