package org.concordat.programme.maturity.sheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet as callers see it. */
@Schema(name = "AnswerSheet", description = "What an organisation answered in a round")
public record AnswerSheetView(
        @JsonUnwrapped AnswerSheetState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static AnswerSheetView of(AnswerSheet sheet) {
        return new AnswerSheetView(AnswerSheetState.of(sheet), sheet.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }
}
