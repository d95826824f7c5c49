package org.concordat.membership.people.contact.rest;

import jakarta.validation.constraints.NotNull;
import org.concordat.membership.people.contact.ErasureReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order to forget somebody. */
public record EraseContact(
        @NotNull @Schema(description = "Why; kept in the history")
        ErasureReason reason) {}
