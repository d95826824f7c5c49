package org.concordat.funding.award.award;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something countable that an award is to bring about. */
@Embeddable
public record AwardOutput(
        @Size(max = 200) String name,
        @Size(max = 50) String unit,

        @Schema(description = "What the body agreed to that decided last, in whole units: a cut counts from here")
        long planned,

        @Schema(description = "What holds now, in whole units")
        long agreed) {

    public static AwardOutput promised(String name, String unit, long quantity) {
        return new AwardOutput(name, unit, quantity, quantity);
    }

    boolean isCalled(String other) {
        return name.equals(other);
    }

    /** @param byBody whether a body agreed to it, from whose word a later cut counts */
    AwardOutput varied(long quantity, boolean byBody) {
        return new AwardOutput(name, unit, byBody ? quantity : planned, quantity);
    }
}
