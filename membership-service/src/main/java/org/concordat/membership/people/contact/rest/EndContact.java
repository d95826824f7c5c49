package org.concordat.membership.people.contact.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who no longer speaks for the organisation. */
public record EndContact(
        @Schema(description = "The last day; today when left out")
        LocalDate lastDay) {}
