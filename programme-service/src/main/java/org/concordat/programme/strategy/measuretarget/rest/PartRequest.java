package org.concordat.programme.strategy.measuretarget.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.value.Figures;
import org.concordat.programme.strategy.measuretarget.Apportionment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a target asks of a sub-region. */
@Schema(name = "AskedPart")
public record PartRequest(
        @NotBlank @Size(max = 50) @Schema(description = "Code of the sub-region")
        String subRegion,

        @NotNull
        @Size(max = 20)
        @Pattern(regexp = Figures.NOTATION, message = "is a decimal number of zero or more, like 626000 or 2.5")
        @Schema(examples = "626000", description = "In the target's unit")
        String figure) {

    /** @param parts {@code null} for none */
    static Apportionment apportionment(List<PartRequest> parts) {
        return new Apportionment(
                parts == null
                        ? List.of()
                        : parts.stream()
                                .map(part -> new Apportionment.Part(part.subRegion(), new BigDecimal(part.figure())))
                                .toList());
    }
}
