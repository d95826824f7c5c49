package org.concordat.membership.people.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that names a person: what holds it, such as a network, and what the person is there. */
@Schema(name = "SubjectExportPlace")
public record PersonalRecord(
        @Schema(maxLength = 50, examples = "network") String kind,
        UUID id,

        @Schema(maxLength = 200) String name,

        @Schema(maxLength = 50, examples = "chair") String part,

        @Schema(nullable = true) LocalDate since,

        @Schema(nullable = true) LocalDate until) {}
