package org.concordat.membership.people.contact.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.people.contact.Mention;
import org.concordat.membership.people.contact.SubjectExport;
import org.concordat.platform.change.HistoryEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is held on a person. */
public record SubjectExportView(
        ContactView contact,

        @Schema(maxLength = 200, description = "The organisation that this person speaks for")
        String organisationName,

        @Size(max = 10_000) @Schema(description = "Every place this person holds in the partnership")
        List<Place> places,

        @Size(max = 100_000)
        @Schema(description = "What was done with this record, when and by whom; the values are not in it")
        List<HistoryEntry> history) {

    /** A place that somebody holds. */
    @Schema(name = "SubjectExportPlace")
    public record Place(
            @Schema(maxLength = 50, examples = "network") String kind,
            UUID id,

            @Schema(maxLength = 200) String name,

            @Schema(maxLength = 50, examples = "chair") String part,

            @Schema(nullable = true) LocalDate since,

            @Schema(nullable = true) LocalDate until) {

        static Place of(Mention mention) {
            return new Place(
                    mention.kind(), mention.id(), mention.name(), mention.part(), mention.since(), mention.until());
        }
    }

    static SubjectExportView of(SubjectExport export) {
        return new SubjectExportView(
                ContactView.of(export.contact()),
                export.organisationName(),
                export.mentions().stream().map(Place::of).toList(),
                export.history());
    }
}
