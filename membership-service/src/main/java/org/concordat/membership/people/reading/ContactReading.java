package org.concordat.membership.people.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody was shown a contact.
 *
 * @param id for the order of a list only
 */
public record ContactReading(
        @JsonIgnore UUID id,
        Instant readAt,

        @Schema(description = "Who was shown") UUID contact,

        @Schema(maxLength = 255, description = "To whom: the subject of the token, which only its issuer can name")
        String reader,

        @Schema(maxLength = 100, examples = "getContact", description = "By which operation of the contract")
        String operation,

        @Schema(nullable = true, maxLength = 32, description = "Finds the lines of the request in the log")
        String traceId) {}
