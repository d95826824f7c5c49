package org.concordat.funding.fund.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An obligation in a list, with whose it is and how it stands. */
@Schema(name = "SourceObligationItem")
public record SourceObligationView(
        UUID fund,
        @Size(max = 40) String fundCode,
        @Size(max = 200) String sourceName,
        @JsonUnwrapped SourceObligation obligation,

        @Schema(description = "How it stands at the end of the day that was asked for")
        ObligationStatus status) {

    /** As a list finds it, before anybody says on which day. */
    public SourceObligationView(UUID fund, String fundCode, String sourceName, SourceObligation obligation) {
        this(fund, fundCode, sourceName, obligation, null);
    }

    SourceObligationView asAt(LocalDate day) {
        return new SourceObligationView(fund, fundCode, sourceName, obligation, obligation.statusOn(day));
    }
}
