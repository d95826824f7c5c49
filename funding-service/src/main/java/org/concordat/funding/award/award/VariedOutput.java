package org.concordat.funding.award.award;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An output of which an award is to bring about another quantity than was planned. */
@Embeddable
public record VariedOutput(
        @Size(max = 200) String name,
        @Size(max = 50) String unit,

        @Schema(description = "What was planned, in whole units")
        long planned,

        @Schema(description = "What is to be brought about instead; 0 for none of it")
        long quantity) {

    /** More of the plan than this share; the share itself is not over it. */
    public boolean isCutByOver(Percentage share) {
        // exact, and beyond the range of a long
        BigInteger cut = BigInteger.valueOf(planned - quantity).multiply(BigInteger.valueOf(10_000));
        BigInteger limit = BigInteger.valueOf(planned)
                .multiply(share.percent().movePointRight(2).toBigIntegerExact());
        return cut.compareTo(limit) > 0;
    }
}
