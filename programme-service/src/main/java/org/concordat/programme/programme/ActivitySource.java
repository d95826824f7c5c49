package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity costs one source in one financial year. */
@Schema(description = "What an activity costs one source in one financial year")
public record ActivitySource(
        @Size(max = 50)
        @Schema(examples = "CORE", description = "Code of the funding stream; UNSPLIT while nobody has said which")
        String stream,

        Money budget,

        @Schema(nullable = true, description = "What its officer expects it to cost in the end; null for the budget")
        Money forecast,

        @JsonUnwrapped Spend spend) {}
