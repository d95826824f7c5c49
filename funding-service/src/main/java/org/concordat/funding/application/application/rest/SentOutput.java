package org.concordat.funding.application.application.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.funding.application.application.Output;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something countable that the money is to bring about, as it is sent. */
@Schema(name = "SentOutput")
public record SentOutput(
        @NotBlank @Size(max = 200) @Schema(examples = "Councils on the shared payroll")
        String name,

        @NotBlank @Size(max = 50) @Schema(examples = "councils")
        String unit,

        @NotNull @Max(Output.MOST) @Schema(description = "How many whole units, one or more")
        Long quantity) {

    static List<Output> outputs(List<SentOutput> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(each -> new Output(each.name.strip(), each.unit.strip(), each.quantity))
                        .toList();
    }
}
