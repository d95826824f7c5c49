package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A programme with its activities and derived figures, as other services see it. */
public record ProgrammeState(
        UUID id,
        @Size(max = 30) String code,
        @JsonUnwrapped Outline outline,
        @Size(max = Programme.MAX_ACTIVITIES) List<ActivityState> activities,
        @Size(max = Term.MAX_YEARS) List<ProgrammeYear> years) {}
