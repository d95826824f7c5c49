package org.concordat.platform.change;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a change of state that needs no more than to be asked for. */
@Schema(description = "Since when, and why; an empty object will do")
public record StateChange(
        LocalDate effectiveOn, @Size(max = 2000) String reason) {

    /** Also reads a request without any body. */
    public static EffectiveDate effectiveDateOf(StateChange change) {
        return change == null ? EffectiveDate.TODAY : new EffectiveDate(change.effectiveOn, change.reason);
    }
}
