package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as callers see it; its activities are listed apart. */
@Schema(name = "Programme", description = "A programme with its money and what it is worth, year by year")
public record ProgrammeView(
        UUID id,
        @Size(max = 30) @Schema(examples = "BPI") String code,
        @JsonUnwrapped Outline outline,

        @Size(max = Term.MAX_YEARS) @Schema(description = "One for each financial year that it runs in")
        List<ProgrammeYear> years,

        @Schema(description = "Grows with each change, activities included; also the ETag")
        long version)
        implements HasVersion {

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.id(), programme.code(), programme.outline(), programme.years(), programme.version());
    }
}
