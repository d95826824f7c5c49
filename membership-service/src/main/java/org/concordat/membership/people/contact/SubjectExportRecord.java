package org.concordat.membership.people.contact;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.change.HistoryEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that one record of a person holds, and all that is held under its id. */
public record SubjectExportRecord(
        ContactView contact,

        @Schema(maxLength = 200, description = "The organisation that this person speaks for")
        String organisationName,

        @Size(max = 10_000) @Schema(description = "Every place this person holds in the partnership")
        List<PersonalRecord> places,

        @Size(max = 100_000)
        @Schema(description = "What was done with this record, when and by whom; the values are not in it")
        List<HistoryEntry> history) {}
