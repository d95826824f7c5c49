package org.concordat.programme.programme.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.programme.ProgrammeSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme in the list of programmes. */
@Schema(name = "ProgrammeItem", description = "A programme in a list; read it by its id for its figures")
public record ProgrammeItem(
        UUID id,
        @Schema(maxLength = 30, examples = "BPI") String code,
        @Schema(maxLength = 200) String name,
        LocalDate startsOn,
        LocalDate endsOn,
        long version) {

    static ProgrammeItem of(ProgrammeSummary summary) {
        return new ProgrammeItem(
                summary.id(), summary.code(), summary.name(), summary.startsOn(), summary.endsOn(), summary.version());
    }
}
