package org.concordat.programme.programme;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme in a list. */
@Schema(name = "ProgrammeItem", description = "A programme in a list; read it by its id for its figures")
public record ProgrammeSummaryView(
        UUID id,
        @Size(max = 30) @Schema(examples = "BPI") String code,
        @Size(max = 200) String name,
        LocalDate startsOn,
        LocalDate endsOn,
        long version) {}
