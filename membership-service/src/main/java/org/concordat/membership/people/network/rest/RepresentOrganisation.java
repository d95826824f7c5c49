package org.concordat.membership.people.network.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who speaks for the organisation in the network from now on. */
public record RepresentOrganisation(
        @Schema(nullable = true, description = "A contact of the organisation; null for nobody")
        UUID representative) {}
