package org.concordat.funding.fund.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund as its events and its history show it. */
public record FundState(
        UUID id,
        @Size(max = 40) String code,
        @JsonUnwrapped FundDetails details,
        @Size(max = Fund.MAX_SOURCES) List<Source> sources,

        @AddedLater
        @Size(max = Fund.MAX_EXTENSIONS)
        @Schema(description = "That sources may be spent longer than was said before, in the order it was recorded")
        List<SourceExtension> extensions,

        @AddedLater
        @Size(max = Obligations.MOST)
        @Schema(description = "Conditions of the sources and returns owed to their givers, in the order recorded")
        List<SourceObligation> obligations) {

    static FundState of(Fund fund) {
        return new FundState(
                fund.id(), fund.code(), fund.details(), fund.sources(), fund.extensions(), fund.obligations());
    }
}
