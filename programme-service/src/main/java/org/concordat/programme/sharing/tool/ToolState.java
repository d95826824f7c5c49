package org.concordat.programme.sharing.tool;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.sharing.takeup.TakeUp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool as its events, its history and all answers show it. */
public record ToolState(
        UUID id,
        @JsonUnwrapped ToolDetails details,

        @Size(max = Tool.MOST_TAKE_UPS)
        @Schema(description = "In the order of recording; each organisation counts once")
        List<TakeUp> takeUps) {

    static ToolState of(Tool tool) {
        return new ToolState(tool.id(), tool.details(), tool.takeUps());
    }
}
