package org.concordat.programme.sharing.tool;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool as a list shows it. */
@Schema(name = "ToolItem", description = "A tool or guidance in a list; read it by its id for who works with it")
public record ToolSummaryView(
        UUID id,
        @JsonUnwrapped ToolDetails details,

        @Min(0) @Max(Tool.MOST_TAKE_UPS) @Schema(description = "How many organisations work with it")
        int organisations,

        @Schema(description = "Grows with each change") long version) {}
